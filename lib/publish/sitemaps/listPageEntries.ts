import { type ArticleIndex, listByArchive, listByCategory } from '../../content/articleIndex.ts'
import { type DocumentRegister, listDocumentLists } from '../../content/documentRegister.ts'
import {
  albumsPath,
  archivePath,
  archivesPath,
  categoryPath,
  followPath,
  homePath,
  newsPath,
  siteMapPath,
} from '../../routes.ts'
import type { Album, SiteConfig, StandingPage } from '../../types.ts'
import { type Dated, findLatestChange } from '../findChangeDate.ts'
import { listPicturePaths } from './listPicturePaths.ts'
import type { SitemapEntry } from './sitemapEntry.ts'

export interface ListedPages {
  readonly site: SiteConfig
  readonly articles: ArticleIndex
  readonly albums: readonly Album[]
  readonly pages: readonly StandingPage[]
  readonly register: DocumentRegister
}

/**
 * The pages that are neither articles nor documents. A list is as new as the newest change in it; categories without an
 * article and archive pages are left out, since every article is in the sitemap by itself.
 */
export function listPageEntries({
  site,
  articles,
  albums,
  pages,
  register,
}: ListedPages): readonly SitemapEntry[] {
  const categories = site.categories
    .map(({ slug }) => ({ slug, list: listByCategory(articles, slug) }))
    .filter(({ list }) => list.length > 0)
  const documentLists = listDocumentLists(register, site.documents).filter(
    ({ documents }) => documents.length > 0,
  )
  const archives = site.archives
    .map(({ slug }) => ({ slug, list: listByArchive(articles, slug) }))
    .filter(({ list }) => list.length > 0)
  return [
    buildListEntry(homePath, articles.newestFirst),
    buildListEntry(newsPath, articles.newestFirst),
    ...categories.map(({ slug, list }) => buildListEntry(categoryPath(slug), list)),
    buildListEntry(archivesPath, articles.newestFirst),
    ...archives.map(({ slug, list }) => buildListEntry(archivePath(slug), list)),
    ...pages.map(({ path, updated }) => ({ path, ...(updated && { changedAt: updated }), pictures: [] })),
    ...(albums.length > 0 ? [buildListEntry(albumsPath, albums), ...albums.map(buildAlbumEntry)] : []),
    ...documentLists.map(({ path, documents }) =>
      buildListEntry(
        path,
        documents.map(({ document }) => document),
      ),
    ),
    { path: siteMapPath, pictures: [] },
    { path: followPath, pictures: [] },
  ]
}

function buildListEntry(path: string, list: readonly Dated[]): SitemapEntry {
  const changedAt = findLatestChange(list)
  return { path, ...(changedAt && { changedAt }), pictures: [] }
}

const buildAlbumEntry = ({ path, date, figures }: Album): SitemapEntry => ({
  path,
  changedAt: date,
  pictures: listPicturePaths(figures),
})
