import type { Article, ArticleSummary, Neighbours } from '../types.ts'
import { type ArticleIndex, findArticle, findNeighbours } from './articleIndex.ts'
import { findRelated } from './relatedArticles.ts'

const relatedCount = 3

/** Everything that an article's page takes from the content: a build renders it again when any of this changes. */
export interface ArticlePage {
  readonly article: Article
  readonly neighbours: Neighbours
  readonly related: readonly ArticleSummary[]
}

/** What the page of that slug shows, or `undefined` when there is no such article to be shown. */
export function findArticlePage(index: ArticleIndex, slug: string): ArticlePage | undefined {
  const article = findArticle(index, slug)
  return (
    article && {
      article,
      neighbours: findNeighbours(index, slug),
      related: findRelated(index, slug, relatedCount),
    }
  )
}
