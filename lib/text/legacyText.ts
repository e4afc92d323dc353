import iconv from 'iconv-lite'
import { findSyllable } from './vietnameseSyllables.ts'

/** The letters that TCVN3 and VNI fonts show in the place of Vietnamese ones; both lie in Latin-1. */
const legacyLetter = /[\u00A1-\u00FF]/
/** Letters that only Unicode text has. */
const unicodeLetter = /[\u0100-\u024F\u1E00-\u1EFF]|\p{Mn}/u

const vniMarks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const vniLetters: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  î: 'ỵ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
}

/** Text typed in a TCVN3 font (`.VnTime`), as programs without that font show it, in Unicode. Source: TCVN 5712:1993. */
export function convertTcvn3(text: string): string {
  return text.replace(/[\u00A1-\u00FF]/g, letter => iconv.decode(Buffer.from(letter, 'latin1'), 'tcvn'))
}

/** Text typed in a VNI font (`VNI-Times`), as programs without that font show it, in Unicode. */
export function convertVni(text: string): string {
  const composed = text.replace(
    /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/giu,
    (_, letter: string, mark: string) => `${convertVniLetter(letter)}${vniMarks[mark.toLowerCase()] ?? mark}`,
  )
  return composed.replace(/[ôöñîæóòÔÖÑÎÆÓÒ]/gu, convertVniLetter).normalize('NFC')
}

function convertVniLetter(letter: string): string {
  const small = vniLetters[letter.toLowerCase()]
  if (small === undefined) return letter
  return letter === letter.toLowerCase() ? small : small.toUpperCase()
}

export interface LegacyText {
  readonly encoding: 'TCVN3' | 'VNI'
  readonly converted: string
}

/**
 * Tells whether a line was typed in an old font, and gives it in Unicode; `undefined` where any doubt is left.
 * Every word that is no Vietnamese must become Vietnamese, at least two of them, and nothing in the line may
 * be Unicode already: a lone `§ 2` or `café` stays as it is.
 */
export function findLegacyText(line: string): LegacyText | undefined {
  if (!legacyLetter.test(line) || unicodeLetter.test(line)) return undefined
  const suspects = line.split(/\s+/).filter(word => legacyLetter.test(word) && !isVietnamese(word))
  if (suspects.length < 2) return undefined
  const encodings = [
    { encoding: 'TCVN3', convert: convertTcvn3 },
    { encoding: 'VNI', convert: convertVni },
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
