import { feedPaths, homePath } from '../../routes.ts'
import type { SiteConfig } from '../../types.ts'
import type { FollowedList } from './buildFeedHead.ts'

/** A feed as a page points to it (`<link rel="alternate">`); `path` is its address on the site. */
export interface FeedLink {
  readonly title: string
  readonly type: 'application/atom+xml' | 'application/rss+xml' | 'application/feed+json'
  readonly path: string
}

/** The site's feed in its three forms; before it, on the pages of a list that has a feed, the list's. */
export function listFeedLinks(
  site: SiteConfig,
  list?: Pick<FollowedList, 'title' | 'path'>,
): readonly FeedLink[] {
  const own = list ? listForms(list.path, list.title) : []
  return [...own, ...listForms(homePath, site.title)]
}

function listForms(listPath: string, title: string): readonly FeedLink[] {
  const { atom, rss, json } = feedPaths(listPath)
  return [
    { title: `${title} (Atom)`, type: 'application/atom+xml', path: atom },
    { title: `${title} (RSS)`, type: 'application/rss+xml', path: rss },
    { title: `${title} (JSON)`, type: 'application/feed+json', path: json },
  ]
}
