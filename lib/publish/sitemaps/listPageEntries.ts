import { type ArticleIndex, listByArchive, listByCategory } from '../../content/articleIndex.ts'
import { type DocumentRegister, listDocumentLists } from '../../content/documentRegister.ts'
import {
  albumsPath,
  archivePath,
  archivesPath,
  categoryPath,
  followPath,
  glossaryPath,
  homePath,
  newsPath,
  organisationPath,
  questionsPath,
  schedulePath,
  siteMapPath,
  weekPath,
} from '../../routes.ts'
import type { Album, OrganisationUnit, Question, Schedule, SiteConfig, StandingPage } from '../../types.ts'
import { type Dated, findLatestChange } from '../findChangeDate.ts'
import { listPicturePaths } from './listPicturePaths.ts'
import type { SitemapEntry } from './sitemapEntry.ts'

export interface ListedPages {
  readonly site: SiteConfig
  readonly articles: ArticleIndex
  readonly albums: readonly Album[]
  readonly pages: readonly StandingPage[]
  readonly register: DocumentRegister
  readonly organisation?: OrganisationUnit | undefined
  readonly questions: readonly Question[]
  readonly schedule?: Schedule | undefined
}

/**
 * The pages that are neither articles nor documents. A list is as new as the newest change in it; categories without an
 * article and archive pages are left out, since every article is in the sitemap by itself.
 */
export function listPageEntries(listed: ListedPages): readonly SitemapEntry[] {
  const { site, articles, albums, pages, register, questions } = listed
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
    ...(questions.length > 0 ? [buildListEntry(questionsPath, questions)] : []),
    ...listPlainPaths(listed).map(path => ({ path, pictures: [] })),
    { path: siteMapPath, pictures: [] },
    { path: glossaryPath, pictures: [] },
    { path: followPath, pictures: [] },
  ]
}

/** Pages whose day of change the content does not tell; the organisation has none where a standing page introduces it. */
function listPlainPaths({ pages, organisation, schedule }: ListedPages): readonly string[] {
  const isIntroduced = pages.some(({ path }) => path === organisationPath)
  return [
    ...(organisation && !isIntroduced ? [organisationPath] : []),
    ...(schedule ? [schedulePath, ...schedule.weeks.map(({ monday }) => weekPath(monday))] : []),
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
