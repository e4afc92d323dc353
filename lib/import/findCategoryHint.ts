import type { Category } from '../types.ts'

/** Fewer pairs of words in common prove nothing. */
const FEWEST = 2

/**
 * Finds the category whose name and description share the most pairs of neighbouring syllables with a text;
 * `undefined` where none or several do. Only ever a hint: a category is the editor's choice.
 */
export function findCategoryHint(text: string, categories: readonly Category[]): string | undefined {
  const pairs = listPairs(text)
  const [first, second] = categories
    .map(({ slug, name, description }) => {
      const own = listPairs(`${name}. ${description}`)
      return { slug, count: [...own].filter(pair => pairs.has(pair)).length }
    })
    .toSorted((a, b) => b.count - a.count)
  const isClear = first !== undefined && first.count >= FEWEST && first.count > (second?.count ?? 0)
  return isClear ? first.slug : undefined
}

/** Letters count as typed with marks: "đang" and "Đảng" are different words. */
function listPairs(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{Letter}+/gu) ?? []
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`))
}
