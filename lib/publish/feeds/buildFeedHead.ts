import { feedPaths } from '../../routes.ts'
import type { SiteConfig } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { brandIcons } from '../brandIcons.ts'
import type { Feed } from './feed.ts'

/** How many texts a feed holds: enough for a reader who looks once a week. */
export const feedSize = 20

/** The list that a feed follows; `path` is its page's. */
export interface FollowedList {
  readonly title: string
  readonly description: string
  readonly path: string
}

/** All of a feed but what it tells. */
export function buildFeedHead(
  { title, description, path }: FollowedList,
  site: SiteConfig,
): Omit<Feed, 'entries' | 'changedAt'> {
  const paths = feedPaths(path)
  return {
    title,
    description,
    publisher: site.organisation.name,
    page: absoluteAddress(path, site.url),
    addresses: {
      atom: absoluteAddress(paths.atom, site.url),
      rss: absoluteAddress(paths.rss, site.url),
      json: absoluteAddress(paths.json, site.url),
    },
    icon: absoluteAddress(brandIcons.large.path, site.url),
  }
}
