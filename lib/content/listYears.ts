import type { HanoiDate } from '../types.ts'
import { paginate } from './paginate.ts'

/** A year that has articles. `page` is the list page on which its newest stands, `undefined` the list itself. */
export interface ListedYear {
  readonly year: string
  readonly count: number
  readonly page: number | undefined
}

/** Takes articles newest first and how many an archive page holds; gives their years, newest first. */
export function listYears(
  newestFirst: readonly { readonly date: HanoiDate }[],
  perPage: number,
): readonly ListedYear[] {
  const years = new Map<string, ListedYear>()
  for (const { items, number } of paginate(newestFirst, perPage)) {
    for (const { date } of items) {
      const year = date.slice(0, 4)
      const { count, page } = years.get(year) ?? { count: 0, page: number }
      years.set(year, { year, count: count + 1, page })
    }
  }
  return [...years.values()]
}
