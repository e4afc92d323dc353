import type { Album, Article, ArticleSummary, Category, SiteConfig } from '../types.ts'
import { type ArticleIndex, listByCategory } from './articleIndex.ts'
import { findValidity } from './validity.ts'

const newestCount = 5
const announcementCount = 4
const blockCount = 3

export interface CategoryBlock {
  readonly category: Category
  readonly articles: readonly ArticleSummary[]
}

/** What the front page shows, in its order. */
export interface FrontPage {
  readonly lead: ArticleSummary
  readonly newest: readonly ArticleSummary[]
  readonly announcements: CategoryBlock | undefined
  readonly categories: readonly CategoryBlock[]
  /** The newest album; its pictures are for looking at, so it takes no place among the news. */
  readonly album: Album | undefined
}

/**
 * Chooses the front page's articles: the newest featured one leads (the newest of all where none is
 * featured). The blocks follow the order of the configuration, without the lead and without categories that have no
 * other article.
 * Announcements that are no longer in force are left out. `undefined` when there is no article at all. `albums` are newest first.
 */
export function buildFrontPage(
  index: ArticleIndex,
  site: SiteConfig,
  albums: readonly Album[],
): FrontPage | undefined {
  const lead: Article | undefined = index.newestFirst.find(({ featured }) => featured) ?? index.newestFirst[0]
  if (lead === undefined) return undefined
  const blocks = site.categories
    .map(category => ({
      category,
      articles: listByCategory(index, category.slug).filter(article => article !== lead),
    }))
    .filter(({ articles }) => articles.length > 0)
  const announced = blocks.find(({ category }) => category.slug === site.announcements)
  const inForce = (announced?.articles ?? []).filter(article => findValidity(article, index.now) !== 'over')
  return {
    lead,
    newest: index.newestFirst.filter(article => article !== lead).slice(0, newestCount),
    announcements:
      announced && inForce.length > 0
        ? { ...announced, articles: inForce.slice(0, announcementCount) }
        : undefined,
    categories: blocks
      .filter(block => block !== announced)
      .map(({ category, articles }) => ({ category, articles: articles.slice(0, blockCount) })),
    album: albums[0],
  }
}
