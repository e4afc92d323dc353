import { decodeTcvn3 } from '../text/decodeTcvn3.ts'
import { decodeVni } from '../text/decodeVni.ts'
import { findSyllable } from '../text/vietnameseSyllables.ts'

/** The letters that TCVN3 and VNI fonts show in the place of Vietnamese ones; both lie in Latin-1. */
const legacyLetter = /[\u00A1-\u00FF]/
/** Letters that only Unicode text has. */
const unicodeLetter = /[\u0100-\u024F\u1E00-\u1EFF]|\p{Mn}/u

export interface LegacyLine {
  readonly encoding: 'TCVN3' | 'VNI'
  readonly converted: string
}

/**
 * Tells whether a line was typed in an old font, and gives it in Unicode; `undefined` where any doubt is left.
 * Every word that is no Vietnamese must become Vietnamese, at least two of them, and nothing in the line may
 * be Unicode already: a lone `§ 2` or `café` stays as it is.
 */
export function findLegacyLine(line: string): LegacyLine | undefined {
  if (!legacyLetter.test(line) || unicodeLetter.test(line)) return undefined
  const suspects = line.split(/\s+/).filter(word => legacyLetter.test(word) && !isVietnamese(word))
  if (suspects.length < 2) return undefined
  const encodings = [
    { encoding: 'TCVN3', convert: decodeTcvn3 },
    { encoding: 'VNI', convert: decodeVni },
  ] as const
  const fitting = encodings.filter(({ convert }) => suspects.every(word => isVietnamese(convert(word))))
  const [only, ...others] = fitting
  if (only === undefined || others.length > 0) return undefined
  return { encoding: only.encoding, converted: only.convert(line) }
}

/** Whether a piece between blanks is words of Vietnamese, whatever signs stand around them. */
function isVietnamese(piece: string): boolean {
  const words = piece
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\u00A1-\u00BF\u00D7\u00F7]+/u)
    .filter(Boolean)
  return words.length > 0 && words.every(word => /^[a-z]+$/i.test(word) || isSyllable(word))
}

function isSyllable(word: string): boolean {
  return findSyllable(word.toLowerCase()) !== undefined
}
