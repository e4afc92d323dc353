import { buildSearchContent } from '../tests/search/buildSearchContent.ts'
import { findSlugs } from '../tests/search/findSlugs.ts'
import { openEngine } from '../tests/search/openEngine.ts'
import { openMiniSearch } from '../tests/search/openMiniSearch.ts'
import { type FindSlugs, findMean, rateAnswers } from '../tests/search/rateAnswers.ts'
import { readTestSet } from '../tests/search/readTestSet.ts'

/** `npm run bench:search`: this site's search and MiniSearch over titles and summaries, on the same queries. */
const firstQuery = 'dang vien'
const secondQuery = 'hoà bình'

const testSet = await readTestSet()
const content = buildSearchContent(testSet.articles)
const articles = content.articles.newestFirst
const pagefind = await openEngine(content)
const findByPagefind: FindSlugs = typed => findSlugs(pagefind.engine, typed)
await findByPagefind(firstQuery)
const firstBytes = pagefind.countBytes()
await findByPagefind(secondQuery)
const secondBytes = pagefind.countBytes() - firstBytes
const miniSearch = await openMiniSearch(articles)

const rows = [
  ['', 'recall@3', 'MRR', 'ms', 'ms 95%', 'byte 1', 'byte 2'],
  ['Pagefind', ...(await measure(findByPagefind)), String(firstBytes), String(secondBytes)],
  ['MiniSearch', ...(await measure(miniSearch.find)), String(miniSearch.bytes), '0'],
]
await pagefind.close()
console.log(`${articles.length} bài; byte của lần tìm đầu “${firstQuery}” và lần sau “${secondQuery}”`)
for (const row of rows) console.log(row.map((cell, index) => cell.padEnd(index === 0 ? 12 : 10)).join(''))

/** Recall and rank over the test set, and the milliseconds of a query: the middle one, and that of nineteen in twenty. */
async function measure(find: FindSlugs): Promise<readonly string[]> {
  const times: number[] = []
  const rated = await rateAnswers(async typed => {
    const start = performance.now()
    const found = await find(typed)
    times.push(performance.now() - start)
    return found
  }, testSet.queries)
  const sorted = times.toSorted((a, b) => a - b)
  const timeOf = (part: number): string => (sorted[Math.floor(part * sorted.length)] ?? 0).toFixed(1)
  return [
    findMean(rated.map(({ recall }) => recall)).toFixed(3),
    findMean(rated.map(({ rank }) => (rank ? 1 / rank : 0))).toFixed(3),
    timeOf(0.5),
    timeOf(0.95),
  ]
}
