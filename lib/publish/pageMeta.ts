import type { Album, Article, Category, HanoiDate } from '../types.ts'
import { buildAlbumSubject, buildArticleSubject, findPageImage, type PageImage } from './pageImage.ts'

/** What a page says of itself to search engines and to those who share it. `path` is its address on the site. */
export interface PageMeta {
  readonly title: string
  readonly description: string
  readonly path: string
  /** Its own preview; without one it has the site's. */
  readonly image?: PageImage
  /** The category whose feed it offers beside the site's. */
  readonly category?: Category
  readonly article?: {
    readonly publishedAt: HanoiDate
    readonly updatedAt?: HanoiDate
    readonly section: string
    readonly author?: string
  }
}

/** Describes an article: its own summary, a preview made from its cover, its first picture or its title. */
export function buildArticleMeta(article: Article, siteName: string): PageMeta {
  return {
    title: article.title,
    description: article.summary,
    path: article.path,
    image: findPageImage(buildArticleSubject(article), siteName),
    article: {
      publishedAt: article.date,
      section: article.category.name,
      ...(article.updated && { updatedAt: article.updated }),
      ...(article.author && { author: article.author }),
    },
  }
}

/** Describes an album: its own summary and a preview made from its first picture. */
export function buildAlbumMeta(album: Album, siteName: string): PageMeta {
  return {
    title: album.title,
    description: album.summary,
    path: album.path,
    image: findPageImage(buildAlbumSubject(album), siteName),
  }
}
