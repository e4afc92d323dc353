import { listArticleEntries } from './listArticleEntries.ts'
import { listDocumentEntries } from './listDocumentEntries.ts'
import { type ListedPages, listPageEntries } from './listPageEntries.ts'
import { buildSitemapParts, type SitemapPart } from './sitemapParts.ts'

/**
 * The whole site in parts: pages and lists in `trang-1.xml`, articles from the oldest in `bai-viet-1.xml` and on,
 * documents likewise in `van-ban-1.xml`.
 */
export function buildSitemap(site: ListedPages): readonly SitemapPart[] {
  return buildSitemapParts([
    { name: 'trang', entries: listPageEntries(site) },
    { name: 'bai-viet', entries: listArticleEntries(site.articles) },
    { name: 'van-ban', entries: listDocumentEntries(site.register) },
  ])
}
