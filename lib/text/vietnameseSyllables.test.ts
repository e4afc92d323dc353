import { describe, expect, it } from 'vitest'
import { findSyllable, listMeantSyllables } from './vietnameseSyllables.ts'

describe('findSyllable', () => {
  it.each(
    `hòa hoà quý giếng gìn giữ quốc khuỷu ngoẻo thuở kết nghiêng ghế ngoằn xoong khuếch huynh huýt quýt yết
    yêu ý quyết quyển khuya nguều thuyền đường hưu rượu uống ướt oái ăn ông ỉa bưởi quạu quơ khoét toạc loắt
    choắt quắt queo quên quỳnh gíp gích lý lí kỹ kĩ giặc giúp giấy`.split(/\s+/),
  )('knows %s', word => {
    expect(findSyllable(word)).toBeDefined()
  })

  it.each(
    `nhâp đươc nghành ngiên gía qúy nghiã tòan hòan kách cị gế ghà truờng nguời đuợc hoanf tuyêt hocj bìêt
    trâch miéc uơng iên`.split(/\s+/),
  )('does not know %s', word => {
    expect(findSyllable(word)).toBeUndefined()
  })

  it('tells the two styles of tone marks apart, and the same syllable in the other', () => {
    expect(findSyllable('hòa')).toEqual({ style: 'old', twin: 'hoà' })
    expect(findSyllable('thuý')).toEqual({ style: 'new', twin: 'thúy' })
    expect(findSyllable('hoàn')).toEqual({ style: 'any', twin: 'hoàn' })
    expect(findSyllable('quý')?.style).toBe('any')
  })
})

describe('listMeantSyllables', () => {
  it.each([
    ['nhâp', ['nhập']],
    ['đươc', ['được']],
    ['nghành', ['ngành']],
    ['ngiên', ['nghiên']],
    ['truờng', ['trường']],
    ['nghiã', ['nghĩa']],
    ['hòan', ['hoàn']],
    ['qúy', ['quý']],
    ['lăp', ['lặp', 'lắp']],
    ['xyz', []],
    ['tuýêt', ['tuyết']],
  ])('takes %s for %j', (word, meant) => {
    expect(listMeantSyllables(word)).toEqual(meant)
  })
})
