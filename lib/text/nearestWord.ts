import { foldVietnamese } from './foldVietnamese.ts'

/**
 * The candidate that `word` was most likely meant to be, letter case and Vietnamese marks counting for
 * nothing; `undefined` where more than a third of the letters would have to change. Of equally near
 * candidates the first one given.
 */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const folded = foldVietnamese(word)
  const ranked = candidates
    .map(candidate => ({ candidate, distance: findDistance(folded, foldVietnamese(candidate)) }))
    .toSorted((a, b) => a.distance - b.distance)
  const [best] = ranked
  if (best === undefined) return undefined
  return best.distance <= Math.max(word.length, best.candidate.length) / 3 ? best.candidate : undefined
}

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment distance). */
function findDistance(from: string, to: string): number {
  // Names are short; a longer text is no misspelt name and must not cost quadratic time.
  if (Math.abs(from.length - to.length) > 80) return Number.POSITIVE_INFINITY
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1]
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + Number(!isSame),
        isSwap ? (beforeLast[column - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforeLast = last
    last = current
  }
  return last[to.length] ?? 0
}
