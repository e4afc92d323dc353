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
  const units = listForms(words, abbreviations)
  if (units[0] === undefined) return [[]]
  const after = listSpellings(words.slice(units[0].split(' ').length), abbreviations)
  return units.flatMap(unit => after.map(others => [unit, ...others]))
}

/** What the words begin with: an abbreviation, short or long, as typed, then every other way to write it; or a word. */
function listForms(words: readonly string[], abbreviations: readonly Abbreviation[]): readonly string[] {
  const forms: string[] = []
  for (const { short, long } of abbreviations) {
    for (const [written, other] of [
      [long, short],
      [short, long],
    ] as const) {
      const typed = words.slice(0, written.split(' ').length).join(' ')
      if (foldVietnamese(typed) !== foldVietnamese(written)) continue
      forms[0] ??= typed
      if (forms[0] === typed) forms.push(encodeSearchText(other))
    }
  }
  return forms[0] ? forms : words.slice(0, 1)
}
