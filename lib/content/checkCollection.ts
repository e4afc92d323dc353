import { albumPath, articlePath, documentPath, standingPagePath } from '../routes.ts'
import { formatFullDate } from '../text/hanoiDate.ts'
import type { HanoiDate, Problem, SiteConfig } from '../types.ts'
import { checkAliases } from './checkAliases.ts'
import { checkNumbers } from './checkNumbers.ts'
import { checkRelations } from './checkRelations.ts'
import { checkSettingLinks } from './checkSettingLinks.ts'
import { checkSiteLinks, type LinkContext } from './checkSiteLinks.ts'
import type { SettingsSource } from './findSettingPlace.ts'
import type { ParsedContent } from './parsedContent.ts'
import { isScheduled, isShown, type Publication } from './publication.ts'
import { listWrittenAddresses } from './readContentFolder.ts'
import { checkSameEvents } from './schedule/checkSameEvents.ts'
import type { SiteAddresses } from './siteAddresses.ts'

export interface Collection extends Publication, ParsedContent {
  readonly folder: Parameters<typeof listWrittenAddresses>[0]
  /** Addresses of all that is shown. */
  readonly addresses: SiteAddresses
  readonly site: SiteConfig
  readonly settings?: SettingsSource | undefined
}

/**
 * Checks what no single file can show: links from page to page and from the menus, old addresses, articles
 * that wait for their day.
 */
export function checkCollection(collection: Collection): readonly Problem[] {
  const { folder, articles, documents, notices, schedules, now, site, settings } = collection
  const context = buildLinkContext(collection)
  const scheduled = [
    ...articles.map(({ article }) => article),
    ...documents.map(({ document }) => document),
  ].filter(item => isScheduled(item, now))
  return [
    ...checkAliases(articles, listAddressesInUse(collection)),
    ...checkLinks(collection, context),
    ...checkRelations(documents, { ...collection, written: folder.documents.map(({ slug }) => slug) }),
    ...checkNumbers(documents),
    ...(settings === undefined ? [] : checkSettingLinks(site, settings, context)),
    ...notices.flatMap(({ notice, file }) => (notice.end <= now ? [buildPastProblem(file, notice.end)] : [])),
    ...checkSameEvents(schedules),
    ...scheduled.map(({ sourceFile, date }) => buildScheduledProblem(sourceFile, date)),
  ]
}

function listAddressesInUse({ folder, addresses }: Collection): ReadonlyMap<string, string> {
  return new Map([
    ...[...addresses.keys()].map(path => [path, `trang ${path}`] as const),
    ...folder.articles.map(({ slug, file }) => [articlePath(slug), file] as const),
    ...folder.albums.map(({ slug, file }) => [albumPath(slug), file] as const),
    ...folder.pages.map(({ slug, file }) => [standingPagePath(slug), file] as const),
    ...folder.documents.map(({ slug, file }) => [documentPath(slug), file] as const),
  ])
}

function buildLinkContext(collection: Collection): LinkContext {
  const { folder, articles, albums, pages, documents } = collection
  const hidden = [
    ...articles.map(({ article }) => article),
    ...albums.map(({ album }) => album),
    ...pages.map(({ page, draft }) => ({ path: page.path, draft })),
    ...documents.map(({ document }) => document),
  ].filter(item => !isShown(item, collection))
  const hiddenPaths = new Set(hidden.map(({ path }) => path))
  // A file with problems of its own still has its address: its faults are not those of the pages that link to it.
  const written = listWrittenAddresses(folder).filter(path => !hiddenPaths.has(path))
  return {
    addresses: new Map([...written.map(path => [path, {}] as const), ...collection.addresses]),
    hidden: hiddenPaths,
    aliases: new Map(
      articles.flatMap(({ article }) => article.aliases.map(alias => [alias, article.path] as const)),
    ),
  }
}

function checkLinks(collection: Collection, context: LinkContext): readonly Problem[] {
  const { articles, albums, pages, documents, notices, questions } = collection
  // What is not public yet may lead to what is not public yet.
  const inside = {
    ...context,
    addresses: new Map([...[...context.hidden].map(path => [path, {}] as const), ...context.addresses]),
  }
  // Not copied with all that is in them: that would read every text from the disk.
  const texts = [
    ...articles.map(({ article, links }) => ({ item: article, links })),
    ...albums.map(({ album, links }) => ({ item: album, links })),
    ...documents.map(({ document, links }) => ({ item: document, links })),
    ...questions.map(({ question, links }) => ({ item: question, links })),
    ...pages.map(({ page, draft, links }) => ({ item: { draft, sourceFile: page.sourceFile }, links })),
    ...notices.map(({ file, links }) => ({ item: { draft: false, sourceFile: file }, links })),
  ]
  return texts.flatMap(({ item, links }) => {
    if (isShown(item, collection)) return checkSiteLinks(links, item.sourceFile, context)
    const problems = checkSiteLinks(links, item.sourceFile, inside)
    // A draft keeps nobody from publishing.
    return item.draft ? problems.map(problem => ({ ...problem, severity: 'warning' as const })) : problems
  })
}

function buildScheduledProblem(file: string, date: HanoiDate): Problem {
  return {
    file,
    line: 1,
    column: 1,
    field: 'date',
    severity: 'warning',
    code: 'BT07',
    message: `Bài hẹn đăng ${formatFullDate(date)}.`,
    fix: 'không cần sửa; bài hiện ra ở lần xuất bản đầu tiên sau thời điểm đó',
  }
}

function buildPastProblem(file: string, end: HanoiDate): Problem {
  return {
    file,
    line: 1,
    column: 1,
    field: 'end',
    severity: 'warning',
    code: 'BT74',
    message: `Thông báo khẩn đã thôi hiện từ ${formatFullDate(end)}.`,
    fix: 'xóa tệp này, hoặc sửa start và end nếu còn cần',
  }
}
