import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldVietnamese } from '../text/foldVietnamese.ts'
import { decodeSearchText, encodeSearchText } from './encodeSearchText.ts'

const seen = (text: string) => decodeSearchText(encodeSearchText(text))
const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâeêioôơuưyđĐqgQUOÀòảỹọn h́̀̉̃̂') })

describe('encodeSearchText', () => {
  it.each([
    ['hoà bình', 'hòa bình'],
    ['HOÀ BÌNH', 'HÒA BÌNH'],
    ['thuỷ', 'thủy'],
    ['Uỷ ban', 'Ủy ban'],
    ['khoẻ', 'khỏe'],
    ['Xoá', 'Xóa'],
  ])('moves the tone of %s to where %s has it', (before, after) => {
    expect(encodeSearchText(before)).toBe(after)
    expect(encodeSearchText(before.normalize('NFD'))).toBe(after)
    expect(encodeSearchText(after)).toBe(after)
  })

  it.each(['hoàn', 'quý', 'QUỲNH', 'quỹ', 'toán', 'khuỷu', 'loét', 'thoại', 'hòa', 'oa'])(
    'leaves %s alone',
    word => {
      expect(encodeSearchText(word)).toBe(word)
    },
  )

  it('writes the stroke of đ as a mark, and back', () => {
    expect(encodeSearchText('đường Đà')).toBe('d\u0335ường D\u0335à')
    expect(seen('Đảng uỷ xã Đồng Tâm')).toBe('Đảng ủy xã Đồng Tâm')
  })

  it('changes nothing but the place of tones, and nothing at the second time', () => {
    fc.assert(
      fc.property(vietnamese, text => {
        expect(foldVietnamese(encodeSearchText(text))).toBe(foldVietnamese(text))
        expect(seen(seen(text))).toBe(seen(text))
        expect(encodeSearchText(text.normalize('NFD'))).toBe(encodeSearchText(text))
      }),
    )
  })
})
