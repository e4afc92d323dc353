import {
  albumsPath,
  archivePagePath,
  archivePath,
  archivesPath,
  calendarPath,
  categoryPath,
  downloadPath,
  followPath,
  glossaryPath,
  homePath,
  newsPath,
  organisationPath,
  questionId,
  questionsPath,
  schedulePath,
  siteMapPath,
  weekCalendarPath,
  weekPath,
} from '../routes.ts'
import type { Album, OrganisationUnit, Question, Schedule, SiteConfig, StandingPage } from '../types.ts'
import { type ArticleIndex, listByArchive, listByCategory } from './articleIndex.ts'
import { type DocumentRegister, listDocumentLists } from './documentRegister.ts'
import { paginate } from './paginate.ts'

/** A page that a link may lead to; `html` is its text where it has one, read when a place in it is looked for. */
export interface AddressedPage {
  readonly html?: string
}

/** Every address that a link in content may lead to. */
export type SiteAddresses = ReadonlyMap<string, AddressedPage>

export interface AddressedContent {
  readonly articles: ArticleIndex
  readonly albums: readonly Album[]
  readonly pages: readonly StandingPage[]
  readonly register: DocumentRegister
  readonly organisation?: OrganisationUnit | undefined
  readonly questions: readonly Question[]
  readonly schedule?: Schedule | undefined
  /** Paths of files for download under the content folder. */
  readonly files: Iterable<string>
  readonly site: SiteConfig
}

/** The addresses that articles, albums, documents, standing pages, lists and files for download have. */
export function buildSiteAddresses({
  articles,
  albums,
  pages,
  register,
  organisation,
  questions,
  schedule,
  files,
  site,
}: AddressedContent): SiteAddresses {
  const lists = [
    ...listPaths(newsPath, articles.newestFirst, site),
    ...site.categories.flatMap(({ slug }) =>
      listPaths(categoryPath(slug), listByCategory(articles, slug), site),
    ),
    ...listDocumentLists(register, site.documents).flatMap(({ path, documents }) =>
      listPaths(path, documents, site),
    ),
    ...site.archives.flatMap(({ slug }) => listPaths(archivePath(slug), listByArchive(articles, slug), site)),
  ]
  const documents = register.map(({ document }) => document)
  const plain = [
    homePath,
    siteMapPath,
    followPath,
    albumsPath,
    archivesPath,
    glossaryPath,
    ...lists,
    ...[...files].map(downloadPath),
  ]
  return new Map<string, AddressedPage>([
    ...plain.map(path => [path, {}] as const),
    ...(organisation ? [[organisationPath, {}] as const] : []),
    ...(questions.length > 0
      ? [[questionsPath, { html: questions.map(formatAnchor).join('') }] as const]
      : []),
    ...(schedule ? listSchedulePaths(schedule) : []).map(path => [path, {}] as const),
    ...[...articles.newestFirst, ...albums, ...pages, ...documents].map(page => [page.path, page] as const),
  ])
}

const listSchedulePaths = ({ weeks }: Schedule): readonly string[] => [
  schedulePath,
  calendarPath,
  ...weeks.flatMap(({ monday }) => [weekPath(monday), weekCalendarPath(monday)]),
]

/** All that a link to a question needs of their page. */
const formatAnchor = ({ slug }: Question): string => ` id="${questionId(slug)}"`

function listPaths(
  path: string,
  items: readonly unknown[],
  { articlesPerPage }: SiteConfig,
): readonly string[] {
  return paginate(items, articlesPerPage).map(({ number }) =>
    number === undefined ? path : archivePagePath(path, number),
  )
}
