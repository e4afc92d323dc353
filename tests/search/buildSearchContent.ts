import { buildArticleIndex } from '../../lib/content/articleIndex.ts'
import type { SearchedContent } from '../../lib/search/listSearchDocuments.ts'
import type { Article, StandingPage } from '../../lib/types.ts'
import { buildDate } from '../testArticles.ts'

/** A site with nothing but these articles and pages, drafts hidden as in every build. */
export function buildSearchContent(
  articles: readonly Article[],
  pages: readonly StandingPage[] = [],
): SearchedContent {
  const publication = { now: buildDate('2027-01-01'), showDrafts: false }
  const index = buildArticleIndex(articles, publication)
  return { articles: index, albums: [], pages, register: [], questions: [] }
}
