import type { Album, Article, ArticleSummary, Category, SiteConfig } from '../types.ts'
import { type ArticleIndex, listByCategory } from './articleIndex.ts'

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
 * `undefined` when there is no article at all. `albums` are newest first.
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
  const announcements = blocks.find(({ category }) => category.slug === site.announcements)
  return {
    lead,
    newest: index.newestFirst.filter(article => article !== lead).slice(0, newestCount),
    announcements: announcements && {
      ...announcements,
      articles: announcements.articles.slice(0, announcementCount),
    },
    categories: blocks
      .filter(block => block !== announcements)
      .map(({ category, articles }) => ({ category, articles: articles.slice(0, blockCount) })),
    album: albums[0],
  }
}
