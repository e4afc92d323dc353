import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldVietnamese } from './foldVietnamese.ts'

it('gives what is typed on a keyboard without Vietnamese', () => {
  expect(foldVietnamese('Đại hội Chi bộ Đông, lần thứ XII')).toBe('dai hoi chi bo dong, lan thu xii')
  expect(foldVietnamese('ỨNG DỤNG công nghệ ở xã Nghĩa Đô')).toBe('ung dung cong nghe o xa nghia do')
})

it('folds composed and decomposed letters alike', () => {
  expect(foldVietnamese('Tổ quốc'.normalize('NFD'))).toBe(foldVietnamese('Tổ quốc'))
})

it('leaves nothing more to fold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(foldVietnamese(foldVietnamese(text))).toBe(foldVietnamese(text))
    }),
  )
})
