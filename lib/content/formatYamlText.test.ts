import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { findValueFault } from './findValueFault.ts'
import { formatYamlText } from './formatYamlText.ts'

const lines = fc
  .string({ unit: 'grapheme' })
  .map(text => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/gu, ''))

it('reads back as exactly the text it was made of', () => {
  fc.assert(
    fc.property(lines, text => {
      expect(parse(formatYamlText(text))).toBe(text)
    }),
  )
})

it('is never a line that we would refuse', () => {
  fc.assert(
    fc.property(lines, text => {
      expect(findValueFault(formatYamlText(text))).toBeUndefined()
    }),
  )
})

it('keeps the quotes of Vietnamese titles readable', () => {
  expect(formatYamlText('Thông báo: nghỉ lễ')).toBe('"Thông báo: nghỉ lễ"')
  expect(formatYamlText('"Tết ấm" ở thôn A\'')).toBe(`'"Tết ấm" ở thôn A'''`)
})
