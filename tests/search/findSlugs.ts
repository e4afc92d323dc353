import { abbreviations } from '../../config/abbreviations.ts'
import { findResults } from '../../lib/search/findResults.ts'
import { parseSearchQuery } from '../../lib/search/parseSearchQuery.ts'
import type { SearchEngine } from '../../lib/search/searchEngine.ts'

/** The last names of the addresses that a reader gets for what is typed, best first, at most `count`. */
export async function findSlugs(engine: SearchEngine, typed: string, count = 10): Promise<readonly string[]> {
  const results = await findResults(engine, {
    query: parseSearchQuery(typed, abbreviations),
    filters: {},
    newestFirst: false,
    signal: new AbortController().signal,
  })
  const fragments = await Promise.all(results.slice(0, count).map(result => result.data()))
  return fragments.map(({ url }) => url.split('/').at(-2) ?? '')
}
