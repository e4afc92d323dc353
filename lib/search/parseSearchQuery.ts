import { foldVietnamese } from '../text/foldVietnamese.ts'
import type { Abbreviation } from '../types.ts'
import { encodeSearchText } from './encodeSearchText.ts'
import type { QueryForm, SearchQuery } from './searchQuery.ts'

const quotationMarks = /["“”„«»]/u
/** Two of them can be written in four ways; more would make a search slow for little. */
const mostForms = 4

/**
 * Takes what a reader typed, in any Unicode form and case; `undefined` when there is no letter or digit in
 * it. An opened quotation that is not closed yet counts as closed at the end.
 */
export function parseSearchQuery(
  typed: string,
  abbreviations: readonly Abbreviation[],
): SearchQuery | undefined {
  if (!/[\p{Letter}\p{Number}]/u.test(typed)) return undefined
  const pieces = typed.split(quotationMarks).map((text, index) => ({
    isPhrase: index % 2 === 1,
    spellings: listSpellings(splitWords(text), abbreviations),
  }))
  const forms = pieces.reduce<readonly QueryForm[]>(
    (all, { isPhrase, spellings }) =>
      all
        .flatMap(form => spellings.map(units => (isPhrase ? addPhrase(form, units) : addWords(form, units))))
        .slice(0, mostForms),
    [{ phrases: [], words: [] }],
  )
  return { forms, hasMarks: isMarked(typed) }
}

const splitWords = (text: string): readonly string[] => encodeSearchText(text).split(/\s+/u).filter(Boolean)

const addPhrase = (form: QueryForm, units: readonly string[]): QueryForm =>
  units.length === 0 ? form : { ...form, phrases: [...form.phrases, units.join(' ')] }

const addWords = (form: QueryForm, units: readonly string[]): QueryForm => ({
  ...form,
  words: [...form.words, ...units],
})

const isMarked = (text: string): boolean => /[đĐ]|\p{Mark}/u.test(text.normalize('NFD'))

/** Every way to write these words, each long form as one unit; the way they were typed first. */
function listSpellings(
  words: readonly string[],
  abbreviations: readonly Abbreviation[],
): readonly (readonly string[])[] {
  const [first, ...rest] = words
  if (first === undefined) return [[]]
  const found = findAbbreviation(words, abbreviations)
  if (!found) return listSpellings(rest, abbreviations).map(units => [first, ...units])
  const { typed, other, length } = found
  const after = listSpellings(words.slice(length), abbreviations)
  return [typed, other].flatMap(unit => after.map(others => [unit, ...others]))
}

/** The abbreviation, short or long, that the words begin with: as typed, and the other way to write it. */
function findAbbreviation(words: readonly string[], abbreviations: readonly Abbreviation[]) {
  for (const { short, long } of abbreviations) {
    for (const [written, other] of [
      [long, short],
      [short, long],
    ] as const) {
      const { length } = written.split(' ')
      const typed = words.slice(0, length).join(' ')
      if (foldVietnamese(typed) === foldVietnamese(written)) {
        return { typed, other: encodeSearchText(other), length }
      }
    }
  }
  return undefined
}
