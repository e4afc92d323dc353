import { categoryPath, feedPaths, homePath } from '../../routes.ts'
import type { Category, SiteConfig } from '../../types.ts'

/** A feed as a page points to it (`<link rel="alternate">`); `path` is its address on the site. */
export interface FeedLink {
  readonly title: string
  readonly type: 'application/atom+xml' | 'application/rss+xml' | 'application/feed+json'
  readonly path: string
}

/** The site's feed in its three forms; before it, on a category's pages, the category's. */
export function listFeedLinks(site: SiteConfig, category?: Category): readonly FeedLink[] {
  const own = category ? listForms(categoryPath(category.slug), `${category.name} – ${site.shortTitle}`) : []
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
