import { buildSearchPasses, type SearchPass } from './buildSearchPasses.ts'
import { joinResults } from './joinResults.ts'
import type { EngineResult, SearchEngine } from './searchEngine.ts'
import type { SearchQuery } from './searchQuery.ts'

export interface Search {
  /** Without a query everything is found that the filters let through, newest first. */
  readonly query: SearchQuery | undefined
  readonly filters: Readonly<Record<string, string>>
  readonly newestFirst: boolean
  /** Aborted when the answer is no longer wanted. */
  readonly signal: AbortSignal
}

type Results = readonly EngineResult[]
type Ask = (term: string | null, exactMarks: boolean) => Promise<Results>

/**
 * Asks the engine in passes and joins what they find, best match first. By date, only the texts with the
 * query's own marks are listed when there are any. Rejects when the engine fails or the search is
 * aborted. Before a second search starts the first must have been: they share the engine's settings.
 */
export async function findResults(engine: SearchEngine, search: Search): Promise<Results> {
  const { query, newestFirst } = search
  const ask = buildAsk(engine, search)
  if (!query) return ask(null, false)
  const exact: Results[] = []
  const folded: Results[] = []
  for (const pass of buildSearchPasses(query)) {
    const lists = pass.exactMarks ? exact : folded
    lists.push(await findByPass(ask, pass))
  }
  if (!newestFirst) return joinResults([...exact, ...folded])
  const matching = exact.some(list => list.length > 0) ? exact : folded
  return sortLike(await ask(null, false), joinResults(matching))
}

async function findByPass(ask: Ask, { ranking, required, exactMarks }: SearchPass): Promise<Results> {
  let found = await ask(ranking, exactMarks)
  // The phrase's own answer is taken, since its excerpts show the phrase.
  for (const phrase of required) found = sortLike(found, await ask(phrase, exactMarks))
  return found
}

/** What both lists have: in the order of `model`, as `results` has it. */
function sortLike(model: Results, results: Results): Results {
  const byId = new Map(results.map(result => [result.id, result]))
  return model.flatMap(({ id }) => byId.get(id) ?? [])
}

/** Questions of one search; passes share some, which the engine is asked once. */
function buildAsk(engine: SearchEngine, { filters, signal }: Search): Ask {
  const answers = new Map<string, Results>()
  return async (term, exactMarks) => {
    const key = `${exactMarks} ${term}`
    const known = answers.get(key)
    if (known) return known
    if (signal.aborted) throw new Error('aborted')
    await engine.options({ exactDiacritics: exactMarks })
    const query = { filters, ...(term === null && { sort: { date: 'desc' } as const }) }
    const answer = signal.aborted ? null : await engine.search(term, query)
    const results = answer ? answer.results : []
    answers.set(key, results)
    return results
  }
}
