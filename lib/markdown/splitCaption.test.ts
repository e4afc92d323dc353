import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCaption } from './splitCaption.ts'

describe('splitCaption', () => {
  it.each([
    ['Ra quân làm đường. Ảnh: Văn An', 'Ra quân làm đường.', 'Ảnh: Văn An'],
    ['Ra quân làm đường, ảnh: Văn An', 'Ra quân làm đường', 'ảnh: Văn An'],
    ['Ra quân làm đường (Ảnh: Văn An)', 'Ra quân làm đường', 'Ảnh: Văn An'],
    ['Ra quân làm đường - Ảnh: Văn An', 'Ra quân làm đường', 'Ảnh: Văn An'],
    [
      'Lễ hội (năm 2020). Nguồn ảnh: Báo Đồng Tâm (2020)',
      'Lễ hội (năm 2020).',
      'Nguồn ảnh: Báo Đồng Tâm (2020)',
    ],
    ['Ruộng bậc thang. Nguồn: Cổng thông tin xã', 'Ruộng bậc thang.', 'Nguồn: Cổng thông tin xã'],
  ])('takes the credit from the end of "%s"', (words, caption, credit) => {
    expect(splitCaption(words)).toEqual({ caption, credit })
  })

  it('takes words without a credit for a caption', () => {
    expect(splitCaption('Bộ ảnh: quê hương đổi mới')).toEqual({ caption: 'Bộ ảnh: quê hương đổi mới' })
  })

  it('knows a credit without a caption', () => {
    expect(splitCaption('Ảnh: Văn An')).toEqual({ credit: 'Ảnh: Văn An' })
  })

  it.each(['Ảnh 1: Lễ hội', 'ảnh 1. Lễ hội', 'Hình 1: Lễ hội', 'Ảnh\u00A01: Lễ hội'])(
    'takes the label from "%s", which the page prints itself',
    words => {
      expect(splitCaption(words)).toEqual({ number: 1, caption: 'Lễ hội' })
    },
  )

  it('finds nothing in a label alone or in no words', () => {
    expect(splitCaption('Ảnh 2:')).toEqual({ number: 2 })
    expect(splitCaption('  ')).toEqual({})
  })

  it('loses no word, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Lễ', 'hội.', 'Ảnh:', '(Ảnh:', 'An)', 'Nguồn:', '-', ',')),
        parts => {
          const { caption = '', credit = '' } = splitCaption(parts.join(' '))
          const listLetters = (text: string) => text.match(/\p{L}+/gu) ?? []
          expect(listLetters(`${caption} ${credit}`)).toEqual(listLetters(parts.join(' ')))
        },
      ),
    )
  })
})
