import { decodeTcvn3 } from './decodeTcvn3.ts'
import { decodeVni } from './decodeVni.ts'

/** Decodes the text of a run in an old font. */
export type FontDecoder = (text: string) => string

/** Capital letters of the ABC fonts are fonts of their own: `.VnTimeH` shows small letters as capitals. */
const decodeCapitals: FontDecoder = text => decodeTcvn3(text).toUpperCase()

/** Finds how text in a font of this name is to be read; `undefined` for Unicode fonts. */
export function findFontDecoder(font: string): FontDecoder | undefined {
  if (/^\.vn/i.test(font)) return /H$/.test(font.trim()) ? decodeCapitals : decodeTcvn3
  return /^vni[-\s]/i.test(font) ? decodeVni : undefined
}
