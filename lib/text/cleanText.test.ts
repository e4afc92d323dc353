import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from './cleanText.ts'

describe('cleanText', () => {
  it.each([
    ['chữ\u0000 có\u0008 mã\u001F điều khiển\u0085', 'chữ có mã điều khiển'],
    ['dòng một\n\tdòng hai', 'dòng một\n\tdòng hai'],
    ['nửa chữ \uD83D đây', 'nửa chữ  đây'],
    ['Hội nghị 😀', 'Hội nghị 😀'],
  ])('makes of %j the text %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  it('gives whole characters in form NFC, and a clean text back as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const clean = cleanText(text)
        // Throws for half a character.
        expect(decodeURIComponent(encodeURIComponent(clean))).toBe(clean)
        expect(clean.normalize('NFC')).toBe(clean)
        expect(cleanText(clean)).toBe(clean)
      }),
    )
  })
})
