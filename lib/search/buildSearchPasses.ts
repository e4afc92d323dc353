import type { QueryForm, SearchQuery } from './searchQuery.ts'

/** One round of questions to the engine. */
export interface SearchPass {
  /** Words, whose answer gives the order: the engine rates phrases all alike. */
  readonly ranking: string
  /** Phrases in quotation marks, all of which a text must have. */
  readonly required: readonly string[]
  /** True when marks must be those of the query. */
  readonly exactMarks: boolean
}

/**
 * From the best match to the weakest: the words in a row with the same marks, the words anywhere with the
 * same marks, then both again whatever the marks. A row whose last word is only begun comes after whole
 * rows. Each round has a pass for every form of the query.
 */
export function buildSearchPasses({ forms, hasMarks }: SearchQuery): readonly SearchPass[] {
  // The engine passes over words that no text has, short forms among them, but never over a phrase.
  const strictestFirst = [...forms].sort((a, b) => listLongForms(b).length - listLongForms(a).length)
  return (hasMarks ? [true, false] : [false]).flatMap(exactMarks => [
    ...[0, 1].flatMap(leftOut =>
      forms.flatMap(form => {
        const row = listSingleWords(form)
        const kept = row.slice(0, row.length - leftOut)
        return kept.length > 1 ? [buildPass(form, [kept.join(' ')], exactMarks)] : []
      }),
    ),
    ...strictestFirst.map(form => buildPass(form, listLongForms(form), exactMarks)),
  ])
}

const buildPass = (
  { phrases, words }: QueryForm,
  rows: readonly string[],
  exactMarks: boolean,
): SearchPass => ({
  ranking: [...phrases, ...words].join(' '),
  required: [...phrases, ...rows].map(phrase => `"${phrase}"`),
  exactMarks,
})

const listSingleWords = ({ words }: QueryForm): readonly string[] => words.join(' ').split(' ')

/** They stay in a row everywhere: of "Ủy ban nhân dân" each word alone stands in almost every text. */
const listLongForms = ({ words }: QueryForm): readonly string[] => words.filter(word => word.includes(' '))
