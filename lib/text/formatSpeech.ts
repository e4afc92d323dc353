import type { Abbreviation } from '../types.ts'

/** Words before `9/8` by which it is a day. Without one it is a part of a number: `09/08 đảng viên`. */
const dayWords = 'ngày|sáng|trưa|chiều|tối|đêm|hôm|dịp|lễ|mùng|mồng|đến hết|kể từ'
const day = '0?([1-9]|[12]\\d|3[01])'
const month = '0?([1-9]|1[0-2])'
/** What may follow a number that is whole: not a further part of a document's symbol (`12/2023/NĐ-CP`). */
const end = '(?![\\d/])'

/** What a voice would misread, and how it is said; each pattern sees what the ones before have left. */
const sayings: readonly (readonly [RegExp, string | ((...parts: string[]) => string)])[] = [
  [/\s+/g, ' '],
  [new RegExp(`(?:ngày )?\\b${day}[/-]${month}[/-](\\d{4})${end}`, 'gi'), 'ngày $1 tháng $2 năm $3'],
  [new RegExp(`(?:tháng )?\\b${month}/(\\d{4})${end}`, 'gi'), 'tháng $1 năm $2'],
  [/(quý [IVX]+|quý \d)\/(\d{4})(?![\d/])/gi, '$1 năm $2'],
  [new RegExp(`(${dayWords}) ${day}/${month}${end}`, 'gi'), '$1 $2 tháng $3'],
  [/(^|[^\d/])0?(\d{1,4})\/0?(\d{1,4})(?![\d/]|-?\p{Lu})/gu, '$1$2 trên $3'],
  [/(^|[^\d])0?(\d{1,2})(?:h|:)0?(\d{1,2})(?!\d)/g, '$1$2 giờ $3'],
  [/(^|[^\d])0?(\d{1,2})h(?![\p{L}\d])/gu, '$1$2 giờ'],
  [/(^|[^\d-])(\d{1,4}) ?[-–] ?(\d{1,4})(?![\d-])/g, '$1$2 đến $3'],
  [/\d{1,3}(?:\.\d{3})+(?!\d)/g, number => number.replaceAll('.', '')],
  [/(\d),(\d+)/g, '$1 phẩy $2'],
  [/(\d) ?%/g, '$1 phần trăm'],
  [/(^|[^\d.,:])0([1-9])(?![\d.,:]\d|\d)/g, '$1$2'],
  [/(thứ|khóa|quý|kỳ) ([IVX]+)(?!\p{L})/giu, (_, word, numeral) => `${word} ${readRoman(numeral)}`],
]

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function readRoman(numeral: string): number {
  const values = [...numeral.toUpperCase()].map(letter => romanValues[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

/**
 * Gives a sentence as a Vietnamese voice should say it: short forms in full, days, times, shares and Roman
 * numerals in words (`09/08 đảng viên`: `9 trên 8 đảng viên`; `ngày 09/08`: `ngày 9 tháng 8`). Whole numbers
 * stay: every voice reads them.
 */
export function formatSpeech(sentence: string, abbreviations: readonly Abbreviation[]): string {
  const said = sayings.reduce(
    (text, [pattern, words]) => text.replace(pattern, words as string),
    sentence.normalize('NFC'),
  )
  const longForms = new Map(abbreviations.map(({ short, long }) => [short, long]))
  return said.replace(/\p{L}+/gu, word => longForms.get(word) ?? word).trim()
}
