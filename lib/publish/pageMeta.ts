import { formatDocumentName } from '../text/formatDocumentName.ts'
import { formatShortDate } from '../text/hanoiDate.ts'
import type { Album, Article, HanoiDate, OfficialDocument } from '../types.ts'
import type { FollowedList } from './feeds/buildFeedHead.ts'
import { buildAlbumSubject, buildArticleSubject, findPageImage, type PageImage } from './pageImage.ts'

/** What a page says of itself to search engines and to those who share it. `path` is its address on the site. */
export interface PageMeta {
  readonly title: string
  readonly description: string
  readonly path: string
  /** A list that holds nothing yet: it keeps its address, and nobody need find it. */
  readonly isEmpty?: boolean
  /** Its own preview; without one it has the site's. */
  readonly image?: PageImage
  /** The list whose feed it offers beside the site's. */
  readonly followed?: Pick<FollowedList, 'title' | 'path'>
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

/** Describes an official document: its name, who issued it and when, what it is about. */
export function buildDocumentMeta(document: OfficialDocument): PageMeta {
  const name = formatDocumentName(document)
  const { title, path, issuer, date } = document
  return {
    title: `${name}: ${title}`,
    description: `${name}, ${issuer.name} ban hành ngày ${formatShortDate(date)}. ${title}`,
    path,
  }
}
