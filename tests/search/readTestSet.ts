import { site } from '../../config/site.ts'
import { loadContent } from '../../lib/content/loadContent.ts'
import { buildFileCatalogue } from '../../lib/files/buildFileCatalogue.ts'
import { listPictureFiles } from '../../lib/images/listPictureFiles.ts'
import type { Article } from '../../lib/types.ts'
import { buildDate } from '../testArticles.ts'
import { buildFigure } from '../testFigures.ts'
import { generateNews } from './generateNews.ts'
import { type SearchQueries, searchQueries } from './searchQueries.ts'

export interface SearchTestSet {
  readonly articles: readonly Article[]
  readonly queries: SearchQueries
}

/**
 * The generated articles, and those of this project's content that a query asks for; with every query whose
 * answer is there, since content may be another commune's.
 */
export async function readTestSet(): Promise<SearchTestSet> {
  const generated = generateNews()
  const wanted = new Set(Object.values(searchQueries).flatMap(list => list.flatMap(([, ...slugs]) => slugs)))
  const real = (await readRealArticles()).filter(({ slug }) => wanted.has(slug))
  const articles = [...generated, ...real]
  const slugs = new Set<string>(articles.map(({ slug }) => slug))
  const isThere = (slug: string): boolean => slug.endsWith('*') || slugs.has(slug)
  const queries = Object.entries(searchQueries).map(
    ([kind, list]) => [kind, list.filter(([, ...wanted]) => wanted.every(isThere))] as const,
  )
  return { articles, queries: Object.fromEntries(queries) }
}

/** Their pictures, which no search looks at, are not encoded. */
async function readRealArticles(): Promise<readonly Article[]> {
  const files = await listPictureFiles('content')
  const content = await loadContent({
    folder: 'content',
    site,
    now: buildDate('2027-01-01'),
    showDrafts: false,
    facts: await buildFileCatalogue({ contentFolder: 'content', cacheFolder: '.cache' }),
    pictures: new Map(files.map(({ key }) => [key, { ...buildFigure('anh').picture, tone: 'tone-28d' }])),
  })
  if (!content.ok) throw new Error(content.problems.map(({ message }) => message).join('\n'))
  return content.value.articles.newestFirst
}
