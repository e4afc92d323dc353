import type { Article, SiteConfig } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { findContentType } from '../contentTypes.ts'
import { findChangeDate, findLatestChange } from '../findChangeDate.ts'
import { findLargestJpeg } from '../findLargestJpeg.ts'
import { buildFeedHead, type FollowedList, feedSize } from './buildFeedHead.ts'
import type { Enclosure, Feed, FeedEntry } from './feed.ts'
import { renderFeedHtml } from './renderFeedHtml.ts'

export interface FeedOptions {
  readonly site: SiteConfig
  readonly list: FollowedList
  /** All articles of the list, newest first. */
  readonly newestFirst: readonly Article[]
  /** Bytes of the picture at an address of the site. */
  readonly sizeOf: (path: string) => number
}

/** Builds the feed of a list: its newest articles whole. */
export function buildFeed({ site, list, newestFirst, sizeOf }: FeedOptions): Feed {
  const articles = newestFirst.slice(0, feedSize)
  const changedAt = findLatestChange(articles)
  return {
    ...buildFeedHead(list, site),
    ...(changedAt !== undefined && { changedAt }),
    entries: articles.map(article => buildEntry(article, { origin: site.url, sizeOf })),
  }
}

interface EntryOptions extends Pick<FeedOptions, 'sizeOf'> {
  readonly origin: string
}

function buildEntry(article: Article, options: EntryOptions): FeedEntry {
  const { title, summary, date, author, category } = article
  return {
    address: absoluteAddress(article.path, options.origin),
    title,
    summary,
    html: renderFeedHtml(article, options.origin),
    publishedAt: date,
    changedAt: findChangeDate(article),
    ...(author !== undefined && { author }),
    category,
    enclosures: listEnclosures(article, options),
  }
}

function listEnclosures(
  { cover, audio, attachments }: Article,
  { origin, sizeOf }: EntryOptions,
): readonly Enclosure[] {
  const picture = cover && findLargestJpeg(cover.picture)
  const files = attachments.map(({ title, path, bytes }) => ({ title, path, bytes }))
  const pictures = picture ? [{ path: picture.path, bytes: sizeOf(picture.path) }] : []
  // First, since readers of RSS take one enclosure only.
  const sounds = audio ? [{ path: audio.path, bytes: audio.bytes }] : []
  return [...sounds, ...pictures, ...files].map(({ path, ...facts }) => ({
    address: absoluteAddress(path, origin),
    type: findContentType(path),
    ...facts,
  }))
}
