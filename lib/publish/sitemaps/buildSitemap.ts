import { listArticleEntries } from './listArticleEntries.ts'
import { type ListedPages, listPageEntries } from './listPageEntries.ts'
import { buildSitemapParts, type SitemapPart } from './sitemapParts.ts'

/** The whole site in parts: pages and lists in `trang-1.xml`, articles from the oldest in `bai-viet-1.xml` and on. */
export function buildSitemap(site: ListedPages): readonly SitemapPart[] {
  return buildSitemapParts([
    { name: 'trang', entries: listPageEntries(site) },
    { name: 'bai-viet', entries: listArticleEntries(site.articles) },
  ])
}
