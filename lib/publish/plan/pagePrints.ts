import { createHash } from 'node:crypto'
import { type ArticleIndex, listByArchive, listByCategory } from '../../content/articleIndex.ts'
import { findArticlePage } from '../../content/articlePage.ts'
import {
  type DocumentRegister,
  listDocumentLists,
  listDocumentWays,
  type RegisteredDocument,
} from '../../content/documentRegister.ts'
import { paginate } from '../../content/paginate.ts'
import type { KeptRecord } from '../../content/parseCache/parseCache.ts'
import { findNearWeeks } from '../../content/schedule/buildSchedule.ts'
import { archivePagePath, archivePath, categoryPath, newsPath, schedulePath, weekPath } from '../../routes.ts'
import type { Album, HanoiDate, Schedule, SiteConfig, StandingPage } from '../../types.ts'

/** What pages are made from; `kept` has the fingerprint of each record by its address. */
export interface PlannedContent {
  readonly articles: ArticleIndex
  readonly albums: readonly Album[]
  readonly pages: readonly StandingPage[]
  readonly register: DocumentRegister
  readonly schedule?: Schedule | undefined
  readonly kept: ReadonlyMap<string, Pick<KeptRecord, 'fingerprint'>>
}

/** By address of a page: a hash of all content that it shows. */
export type PagePrints = ReadonlyMap<string, string>

/**
 * The fingerprints of the pages that many builds leave as they are: articles, lists, albums, documents, standing pages and
 * weeks.
 * Whole records count, also where a page shows the title alone. A page that shows a record without a
 * fingerprint has none itself, and so is rendered by every build, as are all pages that are not named here.
 */
export function buildPagePrints(content: PlannedContent, site: SiteConfig): PagePrints {
  const { articles, albums, pages, register, schedule } = content
  const lists = [
    { path: newsPath, items: articles.newestFirst },
    ...site.categories.map(({ slug }) => ({
      path: categoryPath(slug),
      items: listByCategory(articles, slug),
    })),
    ...site.archives.map(({ slug }) => ({ path: archivePath(slug), items: listByArchive(articles, slug) })),
  ]
  const documentLists = listDocumentLists(register, site.documents)
  const ways = listDocumentWays(documentLists)
  const shown = [
    ...articles.newestFirst.map(({ path, slug }) => [path, listArticleParts(articles, slug)] as const),
    ...lists.flatMap(({ path, items }) =>
      paginate(items, site.articlesPerPage).map(page => {
        const { number, olderPage, newerPage } = page
        const address = number === undefined ? path : archivePagePath(path, number)
        return [address, [[number, olderPage, newerPage], ...page.items]] as const
      }),
    ),
    ...register.map(entry => [entry.document.path, listDocumentParts(entry)] as const),
    ...documentLists.flatMap(({ path, documents }) =>
      paginate(documents, site.articlesPerPage).map(page => {
        const { number, olderPage, newerPage } = page
        const rows = page.items.flatMap(({ document, status }) => [document, [status]])
        if (number !== undefined)
          return [archivePagePath(path, number), [[number, olderPage, newerPage], ...rows]] as const
        return [path, [[olderPage, newerPage], ways, ...rows]] as const
      }),
    ),
    ...[...albums, ...pages].map(record => [record.path, [record]] as const),
    ...(schedule ? listWeekPages(schedule) : []),
  ]
  return new Map(
    shown.flatMap(([path, parts]) => {
      const prints = parts.map(part => findPrint(part, content.kept))
      return prints.includes(undefined) ? [] : [[path, hash(JSON.stringify(prints))] as const]
    }),
  )
}

/** The schedule's own page shows the current week and names all others; that of a week names its neighbours. */
function listWeekPages(schedule: Schedule): readonly (readonly [string, readonly Part[]])[] {
  const { weeks, current } = schedule
  const near = (monday: HanoiDate): readonly unknown[] => {
    const { earlier, later } = findNearWeeks(schedule, monday)
    return [earlier?.monday, later?.monday]
  }
  return [
    [schedulePath, [[current, weeks.map(({ monday }) => monday)]]],
    ...weeks.map(week => [weekPath(week.monday), [[week, near(week.monday)]]] as const),
  ]
}

type Part = { readonly path: string } | readonly unknown[]

function listArticleParts(index: ArticleIndex, slug: string): readonly Part[] {
  const page = findArticlePage(index, slug)
  if (page === undefined) return []
  const { article, neighbours, related, validity } = page
  const { older, newer } = neighbours
  return [article, older ?? ['no older'], newer ?? ['no newer'], ...related, [validity]]
}

/** The status is of the day: nothing but the calendar need change for it. */
function listDocumentParts({ document, status, ...relations }: RegisteredDocument): readonly Part[] {
  const { replaces, amends, replacedBy, amendedBy } = relations
  const related = [replaces, amends, replacedBy, amendedBy]
  return [document, [status], ...related.flatMap((documents, kind) => [[kind], ...documents])]
}

const findPrint = (part: Part, kept: PlannedContent['kept']): string | undefined =>
  'path' in part ? kept.get(part.path)?.fingerprint : JSON.stringify(part)

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')
