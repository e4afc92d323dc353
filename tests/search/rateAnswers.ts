import type { SearchQueries } from './searchQueries.ts'

/** How good one answer is. `recall` counts the first three; `rank` is that of the first right one, or none. */
export interface RatedAnswer {
  readonly kind: string
  readonly typed: string
  readonly found: readonly string[]
  readonly recall: number
  readonly rank: number | undefined
}

export type FindSlugs = (typed: string) => Promise<readonly string[]>

const depth = 3

/** Asks every query, and rates what comes. */
export async function rateAnswers(find: FindSlugs, queries: SearchQueries): Promise<readonly RatedAnswer[]> {
  const rated: RatedAnswer[] = []
  for (const [kind, list] of Object.entries(queries)) {
    for (const [typed, ...wanted] of list) {
      rated.push({ kind, typed, ...rateAnswer(await find(typed), wanted) })
    }
  }
  return rated
}

function rateAnswer(found: readonly string[], wanted: readonly string[]) {
  const isRight = (slug: string) =>
    wanted.some(name => (name.endsWith('*') ? slug.startsWith(name.slice(0, -1)) : slug === name))
  const mostRight = wanted.some(name => name.endsWith('*')) ? depth : Math.min(depth, wanted.length)
  const first = found.findIndex(isRight)
  return {
    found: found.slice(0, depth),
    recall: found.slice(0, depth).filter(isRight).length / mostRight,
    rank: first < 0 ? undefined : first + 1,
  }
}

export const findMean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
