import { checkFiles } from '../files/checkFiles.ts'
import type { FileCatalogue } from '../files/fileFacts.ts'
import type {
  Abbreviation,
  Album,
  OrganisationUnit,
  Parsed,
  PictureCatalogue,
  Problem,
  Question,
  Schedule,
  SiteConfig,
  StandingPage,
  UrgentNotice,
} from '../types.ts'
import { type ArticleIndex, buildArticleIndex } from './articleIndex.ts'
import { checkCollection } from './checkCollection.ts'
import { checkUnusedPictures } from './checkUnusedPictures.ts'
import { compareProblems } from './compareProblems.ts'
import { buildDocumentRegister, type DocumentRegister } from './documentRegister.ts'
import type { SettingsSource } from './findSettingPlace.ts'
import { buildArticleSchema, buildDocumentSchema } from './frontMatterSchema.ts'
import { listOfferedFiles, type OfferContext } from './listOfferedFiles.ts'
import { listProblems } from './listProblems.ts'
import { parseOrganisation } from './organisation/parseOrganisation.ts'
import { parseAlbum } from './parseAlbum.ts'
import { parseArticle } from './parseArticle.ts'
import type { KeptRecord, ParseCache, Surroundings } from './parseCache/parseCache.ts'
import { parseDocument } from './parseDocument.ts'
import type { ParsedContent } from './parsedContent.ts'
import { parseNotice } from './parseNotice.ts'
import { parseQuestion } from './parseQuestion.ts'
import { parseSourceFiles } from './parseSourceFiles.ts'
import { parseStandingPage } from './parseStandingPage.ts'
import { isShown, type Publication } from './publication.ts'
import { listWrittenAddresses, readContentFolder } from './readContentFolder.ts'
import { buildSchedule, findHorizon } from './schedule/buildSchedule.ts'
import { parseSchedule } from './schedule/parseSchedule.ts'
import { buildSiteAddresses } from './siteAddresses.ts'

export interface ContentOptions extends Publication {
  /** Path of the content folder, absolute or from the working directory. */
  readonly folder: string
  readonly site: SiteConfig
  readonly pictures: PictureCatalogue
  /** What the files for download hold: see `buildFileCatalogue`. */
  readonly facts: FileCatalogue
  /** Those to be explained where a text first uses them. */
  readonly abbreviations?: readonly Abbreviation[]
  /** Opens what is known of the files since the last time; everything is parsed where it is left out. */
  readonly openCache?: (surroundings: Surroundings) => Promise<ParseCache>
  /** The file that `site` came from; without it the links of the menus are not looked at. */
  readonly settings?: SettingsSource
}

export interface Content {
  readonly articles: ArticleIndex
  /** Newest first. */
  readonly albums: readonly Album[]
  /** By slug. */
  readonly pages: readonly StandingPage[]
  readonly register: DocumentRegister
  /** Unless it is over; `hasBegun` as of this build. */
  readonly notice?: UrgentNotice & { readonly hasBegun: boolean }
  /** The body at the root, where the content tells of one. */
  readonly organisation?: OrganisationUnit
  /** By field, then the oldest first. */
  readonly questions: readonly Question[]
  /** Where the content tells of any event. */
  readonly schedule?: Schedule
  /** Site path `/tep/…` of every file that shown content offers, to the file under the content folder. */
  readonly attachments: ReadonlyMap<string, string>
  /** Site path of everything above that the cache holds, to how it is kept there. */
  readonly kept: ReadonlyMap<string, KeptRecord>
}

/**
 * Reads a content folder whole. Gives everything to be shown, with the warnings; or, when any file has an
 * error, all problems of all files, sorted by file and line. Never throws for anything that is in the folder.
 */
export async function loadContent(options: ContentOptions): Promise<Parsed<Content>> {
  const { content, problems } = await loadPreview(options)
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems }
  return { ok: true, value: content, warnings: problems }
}

/** The content without the files that have errors, and all problems: for those who are still writing. */
export interface Preview {
  readonly content: Content
  readonly problems: readonly Problem[]
}

/** Reads a content folder as `loadContent` does, and gives what can be shown whatever is wrong with the rest. */
export async function loadPreview(options: ContentOptions): Promise<Preview> {
  const { site, pictures, facts } = options
  const folder = await readContentFolder(options.folder)
  const { files, sounds, videos } = folder
  const surroundings = { pictures, files, sounds, videos, facts }
  const identity = {
    // They appear in faults alone, which are never kept: the cache need not know of them.
    addresses: listWrittenAddresses(folder),
    host: new URL(site.url).host,
    abbreviations: options.abbreviations ?? [],
    schema: buildArticleSchema(site.categories, site.archives),
    categories: site.categories,
  }
  const cache = await options.openCache?.(surroundings)
  const reading = { cache, surroundings }
  const articles = await parseSourceFiles(
    folder.articles,
    (source, around) => parseArticle(source, { ...identity, ...around }),
    reading,
  )
  const albums = await parseSourceFiles(
    folder.albums,
    (source, around) => parseAlbum(source, { ...identity, ...around }),
    reading,
  )
  const pages = await parseSourceFiles(
    folder.pages,
    (source, around) => parseStandingPage(source, { ...identity, ...around }),
    reading,
  )
  const documentContext = { ...identity, schema: buildDocumentSchema(site.documents), terms: site.documents }
  const documents = await parseSourceFiles(
    folder.documents,
    (source, around) => parseDocument(source, { ...documentContext, ...around }),
    reading,
  )
  const notices = await parseSourceFiles(
    folder.notices,
    (source, around) => parseNotice(source, { ...identity, ...around }),
    reading,
  )
  const organisations = await parseSourceFiles(folder.organisations, parseOrganisation, reading)
  const questions = await parseSourceFiles(
    folder.questions,
    (source, around) => parseQuestion(source, { ...identity, ...around }),
    reading,
  )
  // Of what is repeated the day decides how much is shown, and the cache knows no day.
  const horizon = findHorizon(options.now)
  const schedules = await parseSourceFiles(folder.schedules, source => parseSchedule(source, { horizon }), {
    surroundings,
  })
  await cache?.write()
  const parsed = {
    articles: listValues(articles),
    albums: listValues(albums),
    pages: listValues(pages),
    documents: listValues(documents),
    notices: listValues(notices),
    organisations: listValues(organisations),
    questions: listValues(questions),
    schedules: listValues(schedules),
  }
  const shown = buildShown(parsed, options)
  const addresses = buildSiteAddresses({ ...shown, files: folder.files.keys(), site })
  const found = [
    ...folder.problems,
    ...listProblems([...articles, ...albums, ...pages, ...documents, ...notices]),
    ...listProblems([...organisations, ...questions, ...schedules]),
    ...checkCollection({ ...options, ...parsed, folder, addresses }),
    ...checkFiles(facts, new Set(listPublicFiles(parsed, { publication: options, files: folder.files }))),
  ]
  const problems = [
    ...found,
    ...checkUnusedPictures(pictures, found),
    ...checkPresence(shown, found),
  ].toSorted(compareProblems)
  const attachments = listOfferedFiles(parsed, { publication: options, files: folder.files })
  const kept = buildKept(parsed, cache)
  return { content: { ...shown, attachments, kept }, problems }
}

/** What this build would offer with drafts left out, also where it shows them. */
function listPublicFiles(parsed: ParsedContent, { publication, files }: OfferContext): Iterable<string> {
  const { now } = publication
  return listOfferedFiles(parsed, { publication: { now, showDrafts: false }, files }).values()
}

function buildKept(
  { articles, albums, pages, documents, questions }: ParsedContent,
  cache: ParseCache | undefined,
): ReadonlyMap<string, KeptRecord> {
  const values = [
    ...articles.map(value => [value.article.path, value] as const),
    ...albums.map(value => [value.album.path, value] as const),
    ...pages.map(value => [value.page.path, value] as const),
    ...documents.map(value => [value.document.path, value] as const),
    ...questions.map(value => [value.question.path, value] as const),
  ]
  return new Map(
    values.flatMap(([path, value]) => {
      const kept = cache?.findKept(value)
      return kept ? [[path, kept] as const] : []
    }),
  )
}

function buildShown(
  { articles, albums, pages, documents, notices, organisations, questions, schedules }: ParsedContent,
  publication: Publication,
) {
  const [organisation] = organisations
  const events = schedules.flatMap(schedule => schedule.events.map(({ event }) => event))
  const notice = notices.find(item => isShown(item, publication) && item.notice.end > publication.now)?.notice
  return {
    ...(notice && { notice: { ...notice, hasBegun: notice.start <= publication.now } }),
    articles: buildArticleIndex(
      articles.map(({ article }) => article),
      publication,
    ),
    albums: albums
      .map(({ album }) => album)
      .filter(album => isShown(album, publication))
      .toSorted((a, b) => (a.date < b.date ? 1 : -1)),
    pages: pages.filter(page => isShown(page, publication)).map(({ page }) => page),
    register: buildDocumentRegister(
      documents.map(({ document }) => document),
      publication,
    ),
    ...(organisation && { organisation }),
    questions: questions
      .map(({ question }) => question)
      .filter(question => isShown(question, publication))
      .toSorted(compareQuestions),
    ...(events.length > 0 && { schedule: buildSchedule(events, publication.now) }),
  }
}

const vietnamese = new Intl.Collator('vi')

function compareQuestions(a: Question, b: Question): number {
  const byField = vietnamese.compare(a.field, b.field)
  if (byField !== 0) return byField
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return a.slug < b.slug ? -1 : 1
}

function listValues<Value>(results: readonly Parsed<Value | undefined>[]): readonly Value[] {
  return results.flatMap(result => (result.ok && result.value !== undefined ? [result.value] : []))
}

/** Next cannot export an article route without articles, and a portal without news is surely a mistake. */
function checkPresence(
  shown: { readonly articles: ArticleIndex },
  found: readonly Problem[],
): readonly Problem[] {
  const isExplained = found.some(({ severity }) => severity === 'error')
  if (shown.articles.newestFirst.length > 0 || isExplained) return []
  const message = 'Chưa có bài viết nào được đăng.'
  const fix = 'thêm một bài vào content/bai-viet/<tên-bài>/index.md, không phải bản nháp, ngày đăng đã đến'
  return [
    {
      file: 'content/bai-viet',
      line: 1,
      column: 1,
      field: 'tệp',
      severity: 'error',
      code: 'BT57',
      message,
      fix,
    },
  ]
}
