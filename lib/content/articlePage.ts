import type { Article, ArticleSummary, Neighbours } from '../types.ts'
import { type ArticleIndex, findArticle, findNeighbours } from './articleIndex.ts'
import { findRelated } from './relatedArticles.ts'
import { findValidity, type Validity } from './validity.ts'

const relatedCount = 3

/** Everything that an article's page takes from the content: a build renders it again when any of this changes. */
export interface ArticlePage {
  readonly article: Article
  readonly neighbours: Neighbours
  readonly related: readonly ArticleSummary[]
  /** On the day of the build; left out where the article names no days. */
  readonly validity?: Validity
}

/** What the page of that slug shows, or `undefined` when there is no such article to be shown. */
export function findArticlePage(index: ArticleIndex, slug: string): ArticlePage | undefined {
  const article = findArticle(index, slug)
  const validity = article && findValidity(article, index.now)
  return (
    article && {
      article,
      neighbours: findNeighbours(index, slug),
      related: findRelated(index, slug, relatedCount),
      ...(validity && { validity }),
    }
  )
}
