import { decodeTcvn3 } from '../text/decodeTcvn3.ts'
import { decodeVni } from '../text/decodeVni.ts'
import { commonSyllables } from './commonSyllables.ts'

/** A text whose fonts are lost, read in the encoding that makes it Vietnamese. */
export interface LegacyText {
  readonly encoding: 'TCVN3' | 'VNI'
  readonly text: string
}

/** Shares of common syllables above which a reading is Vietnamese, and below which it is not. */
const SURE = 0.15
const NONE = 0.02
/** Fewer common syllables than this prove nothing: "§ 2" and "Café 25°" stay as they are. */
const FEWEST = 3

/**
 * Finds out whether a paragraph was typed in an old font and pasted without it: as it stands it has no common
 * Vietnamese syllable, and read as TCVN3 or VNI it is full of them. `undefined` for everything less clear.
 */
export function findLegacyText(paragraph: string): LegacyText | undefined {
  if (!/[\u00A1-\u00FF]/.test(paragraph) || findShare(paragraph).share > NONE) return undefined
  const readings: readonly LegacyText[] = [
    { encoding: 'TCVN3', text: decodeTcvn3(paragraph) },
    { encoding: 'VNI', text: decodeVni(paragraph) },
  ]
  const [best] = readings
    .map(reading => ({ reading, ...findShare(reading.text) }))
    .toSorted((a, b) => b.share - a.share)
  return best !== undefined && best.count >= FEWEST && best.share >= SURE ? best.reading : undefined
}

/** How many syllables of a text are common ones with marks, and their share of all. */
export function findShare(text: string): { readonly count: number; readonly share: number } {
  const syllables = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{Letter}]+/u)
    .filter(Boolean)
  const count = syllables.filter(syllable => commonSyllables.has(syllable)).length
  return { count, share: count / Math.max(1, syllables.length) }
}
