import type { HanoiDate } from '../../types.ts'

/** One page as a sitemap tells of it; addresses are paths of the site. */
export interface SitemapEntry {
  readonly path: string
  /** When its words last changed, left out where the content does not say. */
  readonly changedAt?: HanoiDate
  /** Pictures to be found on it. */
  readonly pictures: readonly string[]
}
