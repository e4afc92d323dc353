import { readFile } from 'node:fs/promises'
import { writeWhole } from '../images/writeWhole.ts'
import type { HanoiDate, PictureCatalogue } from '../types.ts'
import { buildArticleIndex } from './articleIndex.ts'
import { buildDocumentRegister } from './documentRegister.ts'
import type { Content } from './loadContent.ts'
import type { ParsedAlbum } from './parseAlbum.ts'
import type { ParsedArticle } from './parseArticle.ts'
import { parseLeanRecord } from './parseCache/leanRecord.ts'
import type { KeptRecord } from './parseCache/parseCache.ts'
import { openTextsStore } from './parseCache/textsStore.ts'
import type { ParsedDocument } from './parseDocument.ts'
import type { ParsedStandingPage } from './parseStandingPage.ts'

/** Content that has been checked, and the addresses of pages that need not be rendered. */
export interface ContentSnapshot {
  readonly content: Content
  readonly unchanged: ReadonlySet<string>
}

/**
 * Writes content that has been checked, for other processes of the same build: each would otherwise read and
 * check every file again, and might find another state of the folder.
 */
export async function writeContentSnapshot(
  file: string,
  { content, unchanged, now }: ContentSnapshot & { readonly now: HanoiDate },
): Promise<void> {
  const formatRecords = (records: readonly (readonly [string, object])[]): readonly string[] =>
    records.flatMap(([path, record]) => {
      const kept: Omit<KeptRecord, 'fingerprint'> | undefined = content.kept.get(path)
      return [kept?.textsName ?? '', kept?.json ?? JSON.stringify(record)]
    })
  const { articles, albums, pages, register, notice, organisation, questions, schedule, attachments } =
    content
  const head: SnapshotHead = {
    now,
    unchanged: [...unchanged],
    articles: articles.newestFirst.length,
    albums: albums.length,
    documents: register.length,
    ...(notice && { notice }),
    ...(organisation && { organisation }),
    questions,
    ...(schedule && { schedule }),
    attachments: [...attachments],
  }
  const records = [
    ...articles.newestFirst.map(article => [article.path, { article }] as const),
    ...albums.map(album => [album.path, { album }] as const),
    ...register.map(({ document }) => [document.path, { document }] as const),
    ...pages.map(page => [page.path, { page }] as const),
  ]
  await writeWhole(file, [JSON.stringify(head), ...formatRecords(records)].join('\n'))
}

interface SnapshotPlace {
  readonly cacheFolder: string
  readonly pictures: PictureCatalogue
}

/** Reads what `writeContentSnapshot` wrote. Throws when it is not there. */
export async function readContentSnapshot(file: string, place: SnapshotPlace): Promise<ContentSnapshot> {
  const [first = '', ...lines] = (await readFile(file, 'utf8')).split('\n')
  const head: SnapshotHead = JSON.parse(first)
  const parts = { pictures: place.pictures, readTexts: openTextsStore(place.cacheFolder).read }
  const records = Array.from({ length: lines.length / 2 }, (_, index) =>
    parseLeanRecord(lines[2 * index + 1] ?? '', lines[2 * index], parts),
  )
  const articles = records.slice(0, head.articles) as readonly ParsedArticle[]
  const albumsEnd = head.articles + head.albums
  const documentsEnd = albumsEnd + head.documents
  const albums = records.slice(head.articles, albumsEnd) as readonly ParsedAlbum[]
  const documents = records.slice(albumsEnd, documentsEnd) as readonly ParsedDocument[]
  const pages = records.slice(documentsEnd) as readonly ParsedStandingPage[]
  const publication = { now: head.now, showDrafts: false }
  const content = {
    articles: buildArticleIndex(
      articles.map(({ article }) => article),
      publication,
    ),
    albums: albums.map(({ album }) => album),
    pages: pages.map(({ page }) => page),
    register: buildDocumentRegister(
      documents.map(({ document }) => document),
      publication,
    ),
    ...(head.notice && { notice: head.notice }),
    ...(head.organisation && { organisation: head.organisation }),
    questions: head.questions,
    ...(head.schedule && { schedule: head.schedule }),
    attachments: new Map(head.attachments),
    kept: new Map(),
  }
  return { content, unchanged: new Set(head.unchanged) }
}

interface SnapshotHead {
  /** The moment that decided what is public. */
  readonly now: HanoiDate
  readonly unchanged: readonly string[]
  readonly articles: number
  readonly albums: number
  readonly documents: number
  readonly notice?: NonNullable<Content['notice']>
  readonly organisation?: NonNullable<Content['organisation']>
  readonly questions: Content['questions']
  readonly schedule?: NonNullable<Content['schedule']>
  readonly attachments: readonly (readonly [string, string])[]
}
