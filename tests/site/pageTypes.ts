import { listByCategory } from '../../lib/content/articleIndex.ts'
import type { Content } from '../../lib/content/loadContent.ts'
import {
  albumsPath,
  categoryPath,
  contactPath,
  documentListPath,
  documentsPath,
  followPath,
  glossaryPath,
  homePath,
  newsPath,
  offlinePath,
  searchPath,
  siteMapPath,
} from '../../lib/routes.ts'
import type { SiteConfig } from '../../lib/types.ts'
import { loadSite } from '../../scripts/loadSite.ts'

export interface PageType {
  readonly name: string
  readonly path: string
}

/** One address of every page type of this site, whatever its content is. */
export const pageTypes = await readPageTypes()

/** Page types of the second commune that this site's content does not have. */
export const secondPageTypes: readonly PageType[] = [
  { name: 'full article', path: '/bai-viet/le-ra-mat-trang/' },
  { name: 'empty category', path: '/chuyen-muc/chua-co-bai/' },
  { name: 'home with an urgent notice', path: '/' },
  { name: 'archive page', path: '/tin-tuc/trang/2/' },
  { name: 'article that another body left', path: '/bai-viet/tin-cua-xa-suoi-mo/' },
  { name: 'archives', path: '/kho-luu-tru/' },
  { name: 'full document', path: '/van-ban/ke-hoach-moi/' },
  { name: 'replaced document', path: '/van-ban/ke-hoach-cu/' },
  { name: 'documents of every status', path: '/van-ban/' },
  { name: 'documents of a type', path: documentListPath('loai', 'ke-hoach') },
  { name: 'organisation without a text', path: '/co-cau-to-chuc/' },
  { name: 'schedule', path: '/lich-cong-tac/' },
  { name: 'week', path: '/lich-cong-tac/2026-05-18/' },
  { name: 'questions', path: '/hoi-dap/' },
]

async function readPageTypes(): Promise<readonly PageType[]> {
  const { site, content } = await loadSite({ showDrafts: false })
  if (!content.ok) throw new Error(content.problems.map(({ message }) => message).join('\n'))
  return [
    { name: 'home', path: homePath },
    ...listContentTypes(content.value, site),
    { name: 'news', path: newsPath },
    { name: 'contact', path: contactPath },
    { name: 'albums', path: albumsPath },
    { name: 'documents', path: documentsPath },
    { name: 'follow', path: followPath },
    { name: 'glossary', path: glossaryPath },
    { name: 'search', path: searchPath },
    { name: 'offline', path: offlinePath },
    { name: 'site map', path: siteMapPath },
    { name: 'not found', path: '/khong-co-trang-nay/' },
  ]
}

/** The longest and the shortest article and standing page, a category with articles, an album, a document. */
function listContentTypes(
  { articles, albums, pages, register }: Content,
  { categories }: SiteConfig,
): readonly PageType[] {
  const byLength = articles.newestFirst.toSorted((a, b) => b.text.length - a.text.length)
  const standing = pages
    .filter(({ path }) => path !== contactPath)
    .toSorted((a, b) => b.html.length - a.html.length)
  const filled = categories.find(({ slug }) => listByCategory(articles, slug).length > 0)
  return [
    ...nameEnds('article', byLength),
    ...(filled ? [{ name: 'category', path: categoryPath(filled.slug) }] : []),
    ...nameEnds('standing page', standing),
    ...albums.slice(0, 1).map(({ path }) => ({ name: 'album', path })),
    ...register.slice(0, 1).map(({ document }) => ({ name: 'document', path: document.path })),
  ]
}

/** The first and the last of things sorted by length; the one there is, or none. */
function nameEnds(name: string, longestFirst: readonly { readonly path: string }[]): readonly PageType[] {
  const long = longestFirst.slice(0, 1).map(({ path }) => ({ name, path }))
  const short = longestFirst
    .slice(1)
    .slice(-1)
    .map(({ path }) => ({ name: `short ${name}`, path }))
  return [...long, ...short]
}
