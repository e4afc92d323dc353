import { foldVietnamese } from '../text/foldVietnamese.ts'
import { commonSyllables } from './commonSyllables.ts'
import { isShouted } from './formatBlock.ts'

/** Where the spelling of words is looked up. */
export interface Spelling {
  /** Names and abbreviations, whose every capital counts. */
  readonly names: readonly string[]
  /** Prose, where the first word of a sentence proves nothing. */
  readonly texts: readonly string[]
}

/** How many words in a row are looked up together: the longer the row, the surer its spelling. */
const LONGEST_ROW = 8
const WORD = /[\p{Letter}\p{Mark}\p{Number}]+/gu
/** After these the name of a place follows, most often of two syllables, unless they make one of these words. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(['xã', 'phường', 'huyện', 'tỉnh', 'thôn'])
const PLACE_SYLLABLES = 2
const COMPOUNDS = [
  'xã hội',
  'xã viên',
  'xã nhà',
  'huyện nhà',
  'tỉnh nhà',
  'tỉnh thành',
  'thôn bản',
  'thôn xóm',
]
/** What goes on after "xã" when no name follows; common syllables with marks do so too. */
const AFTER_PLACES: ReadonlySet<string> = new Set(
  'ra tham thi trao khen trong cho theo qua giao giai chung'.split(' '),
)
const BEFORE_NUMERALS: ReadonlySet<string> = new Set([
  'thứ',
  'khóa',
  'khoá',
  'kỳ',
  'lần',
  'quý',
  'chương',
  'phần',
])

/**
 * Takes a text in capitals throughout; gives it as a sentence: small letters, a capital at the start, names
 * and abbreviations as the texts beside it spell them, Roman numerals after "lần thứ" and the like.
 */
export function formatSentenceCase(shouted: string, { names, texts }: Spelling): string {
  const words = shouted.match(WORD) ?? []
  const known = listSpellings(new Set(listRows(words).map(formatKey)), {
    names: [...names, ...COMPOUNDS],
    texts,
  })
  const spelt: string[] = []
  let placeSyllables = 0
  while (spelt.length < words.length) {
    const row = findKnownRow(words.slice(spelt.length), known)
    if (row === undefined) {
      spelt.push(formatUnknown(words, spelt.length, placeSyllables > 0))
      placeSyllables = countOpenSyllables(spelt)
    } else {
      spelt.push(...row)
      placeSyllables = countOpenSyllables(spelt)
    }
  }
  let index = 0
  const sentence = shouted.replace(WORD, () => spelt[index++] ?? '')
  return sentence.replace(/\p{Letter}/u, letter => letter.toUpperCase())
}

/** How many syllables of a place's name are still to come: "xã Nam" is only half of one. */
function countOpenSyllables(spelt: readonly string[]): number {
  const start = spelt.findLastIndex(word => BEFORE_PLACES.has(word))
  const after = spelt.slice(start + 1)
  const isOpen = start >= 0 && after.every(word => word !== word.toLowerCase())
  return isOpen ? Math.max(0, PLACE_SYLLABLES - after.length) : 0
}

/** The spelling of the longest row of words, from the first on, that is known. */
function findKnownRow(
  words: readonly string[],
  known: ReadonlyMap<string, string>,
): readonly string[] | undefined {
  for (let length = Math.min(LONGEST_ROW, words.length); length > 0; length -= 1) {
    const found = known.get(formatKey(words.slice(0, length)))
    if (found !== undefined) return found.split(' ')
  }
  return undefined
}

function formatUnknown(words: readonly string[], index: number, isPlace: boolean): string {
  const word = words[index] ?? ''
  const lower = word.toLowerCase()
  const isNumeral = /^[IVXLC]+$/.test(word) && BEFORE_NUMERALS.has((words[index - 1] ?? '').toLowerCase())
  // No Vietnamese syllable is without a vowel.
  const isAbbreviation = word.length > 1 && !/[aeiouy\d]/.test(foldVietnamese(word))
  if (isNumeral || isAbbreviation) return word
  const isName = isPlace && !commonSyllables.has(lower) && !AFTER_PLACES.has(lower)
  return isName ? lower.replace(/^./u, letter => letter.toUpperCase()) : lower
}

/** The commonest spelling of every wanted row of words, by the row in small letters. */
function listSpellings(wanted: ReadonlySet<string>, { names, texts }: Spelling): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  const count = (row: readonly string[]) => {
    const key = formatKey(row)
    if (!wanted.has(key)) return
    const spellings = counts.get(key) ?? new Map<string, number>()
    counts.set(key, spellings.set(row.join(' '), (spellings.get(row.join(' ')) ?? 0) + 1))
  }
  for (const name of names) {
    const words = name.match(WORD) ?? []
    // The ends of a name are names too, "Nam Sơn" of "xã Nam Sơn"; "Nhân" of "Nhân dân" is none.
    for (const [start] of words.entries())
      if (start < words.length - 1 || start === 0) count(words.slice(start))
  }
  const sentences = texts.flatMap(text => text.split(/(?<=[.!?:;…"“”\n])\s*/u))
  for (const sentence of sentences.filter(text => !isShouted(text)))
    for (const row of listRows((sentence.match(WORD) ?? []).slice(1))) count(row)
  return new Map(
    [...counts].map(([key, spellings]) => [
      key,
      [...spellings].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? key,
    ]),
  )
}

function listRows(words: readonly string[]): readonly (readonly string[])[] {
  return words.flatMap((_, start) =>
    Array.from({ length: Math.min(LONGEST_ROW, words.length - start) }, (_unused, length) =>
      words.slice(start, start + length + 1),
    ),
  )
}

const formatKey = (words: readonly string[]): string => words.join(' ').toLowerCase()
