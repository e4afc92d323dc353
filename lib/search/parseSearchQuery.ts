import { foldVietnamese } from '../text/foldVietnamese.ts'
import type { Abbreviation } from '../types.ts'
import { encodeSearchText } from './encodeSearchText.ts'
import type { QueryForm, SearchQuery } from './searchQuery.ts'

const quotationMarks = /["“”„«»]/u
/** Two abbreviations can be written in four ways, a place with three names in three; more would make a search slow for little. */
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
  const { typed, others, length } = found
  const after = listSpellings(words.slice(length), abbreviations)
  return [typed, ...others].flatMap(unit => after.map(units => [unit, ...units]))
}

/** The abbreviation, short or long, that the words begin with: as typed, and every other way to write it. */
function findAbbreviation(words: readonly string[], abbreviations: readonly Abbreviation[]) {
  const sides = abbreviations.flatMap(({ short, long }) => [[long, short] as const, [short, long] as const])
  const isBegun = (written: string): boolean =>
    foldVietnamese(words.slice(0, written.split(' ').length).join(' ')) === foldVietnamese(written)
  const [first] = sides.find(([written]) => isBegun(written)) ?? []
  if (first === undefined) return undefined
  const { length } = first.split(' ')
  const same = sides.filter(([written]) => foldVietnamese(written) === foldVietnamese(first))
  return {
    typed: words.slice(0, length).join(' '),
    others: same.map(([, other]) => encodeSearchText(other)),
    length,
  }
}
