import { decodeTcvn3 } from '../text/decodeTcvn3.ts'
import { decodeVni } from '../text/decodeVni.ts'

/** Decodes the text of a run in an old font. */
export type FontDecoder = (text: string) => string

/** Capital letters of the ABC fonts are fonts of their own: `.VnTimeH` shows small letters as capitals. */
const decodeCapitals: FontDecoder = text => decodeTcvn3(text).toUpperCase()

/** Vietnamese letters that no old font has: text with one was typed in Unicode, whatever font it is shown in. */
const UNICODE_LETTERS =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/

/** Finds how text in a font of this name is to be read; `undefined` for Unicode fonts. */
export function findFontDecoder(font: string): FontDecoder | undefined {
  const decode = findDecoder(font)
  return decode && (text => (UNICODE_LETTERS.test(text) ? text : decode(text)))
}

function findDecoder(font: string): FontDecoder | undefined {
  if (/^\.vn/i.test(font)) return /H$/.test(font.trim()) ? decodeCapitals : decodeTcvn3
  return /^vni[-\s]/i.test(font) ? decodeVni : undefined
}
