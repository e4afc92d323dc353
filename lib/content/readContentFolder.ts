import { open, stat } from 'node:fs/promises'
import pMap from 'p-map'
import {
  albumPath,
  articlePath,
  documentPath,
  organisationPath,
  questionsPath,
  schedulePath,
  standingPagePath,
} from '../routes.ts'
import { parseSlug } from '../text/parseSlug.ts'
import type { Problem, Slug } from '../types.ts'
import { findAttachmentType } from './attachmentTypes.ts'
import { checkLayout } from './checkLayout.ts'
import { checkPictureWeights } from './checkPictureWeights.ts'
import { type AudioType, audioHeadLength, findAudioType, isAudioName } from './findAudioType.ts'
import {
  findVideoType,
  isCaptionsName,
  isVideoName,
  type VideoType,
  videoHeadLength,
} from './findVideoType.ts'
import { type ContentEntry, listContentEntries } from './listContentEntries.ts'

export interface SourceFile {
  readonly slug: Slug
  readonly diskPath: string
  /** The name that problems print. */
  readonly file: string
}

export interface ContentFolder {
  readonly articles: readonly SourceFile[]
  readonly albums: readonly SourceFile[]
  readonly pages: readonly SourceFile[]
  readonly documents: readonly SourceFile[]
  /** The urgent notice, or none. */
  readonly notices: readonly SourceFile[]
  /** The organisation, or none. */
  readonly organisations: readonly SourceFile[]
  readonly questions: readonly SourceFile[]
  readonly schedules: readonly SourceFile[]
  /** Bytes of every file offered for download, by path under the content folder. */
  readonly files: ReadonlyMap<string, number>
  /** What the files with names of sound really are, by path under the content folder. */
  readonly sounds: ReadonlyMap<string, AudioType | undefined>
  /** What the files with names of videos or captions really are, by path under the content folder. */
  readonly videos: ReadonlyMap<string, VideoType | undefined>
  readonly problems: readonly Problem[]
}

/** Finds what a content folder holds, without reading any text. A folder that cannot be listed is a problem. */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  try {
    const entries = await listContentEntries(folder)
    const plain = entries.filter(({ kind }) => kind === 'file')
    return {
      articles: plain.flatMap(entry => buildSource(entry, /^bai-viet\/([^/]+)\/index\.md$/)),
      albums: plain.flatMap(entry => buildSource(entry, /^thu-vien-anh\/([^/]+)\/index\.md$/)),
      pages: plain.flatMap(entry => buildSource(entry, /^trang\/([^/]+)\.md$/)),
      documents: plain.flatMap(entry => buildSource(entry, /^van-ban\/([^/]+)\/index\.md$/)),
      notices: plain.flatMap(entry => buildSource(entry, /^(thong-bao-khan)\.md$/)),
      organisations: plain.flatMap(entry => buildSource(entry, /^(to-chuc)\.yml$/)),
      questions: plain.flatMap(entry => buildSource(entry, /^hoi-dap\/([^/]+)\.md$/)),
      schedules: plain.flatMap(entry => buildSource(entry, /^lich-cong-tac\/([^/]+)\.(?:csv|ics)$/)),
      files: await readSizes(plain),
      sounds: await readTypes(plain.filter(isSound), { length: audioHeadLength, findType: findAudioType }),
      videos: await readTypes(plain.filter(isPlayed), { length: videoHeadLength, findType: findVideoType }),
      problems: [...checkLayout(entries), ...(await checkPictureWeights(entries))],
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const problem: Problem = {
      file: 'content',
      line: 1,
      column: 1,
      field: 'tệp',
      severity: 'error',
      code: 'BT44',
      message: `Không mở được thư mục nội dung "${folder}" (${reason}).`,
      fix: 'kiểm tra đường dẫn CONTENT_DIR và quyền đọc thư mục',
    }
    return {
      articles: [],
      albums: [],
      pages: [],
      documents: [],
      notices: [],
      organisations: [],
      questions: [],
      schedules: [],
      files: new Map(),
      sounds: new Map(),
      videos: new Map(),
      problems: [problem],
    }
  }
}

type WrittenFiles = Pick<
  ContentFolder,
  'articles' | 'albums' | 'pages' | 'documents' | 'organisations' | 'questions' | 'schedules'
>

/** The address of every text in the folder, whether or not it can be published. */
export function listWrittenAddresses(files: WrittenFiles): readonly string[] {
  const { articles, albums, pages, documents, organisations, questions, schedules } = files
  return [
    ...(organisations.length > 0 ? [organisationPath] : []),
    ...(questions.length > 0 ? [questionsPath] : []),
    ...(schedules.length > 0 ? [schedulePath] : []),
    ...articles.map(({ slug }) => articlePath(slug)),
    ...albums.map(({ slug }) => albumPath(slug)),
    ...pages.map(({ slug }) => standingPagePath(slug)),
    ...documents.map(({ slug }) => documentPath(slug)),
  ]
}

function buildSource({ path, diskPath }: ContentEntry, pattern: RegExp): readonly SourceFile[] {
  const slug = parseSlug(pattern.exec(path)?.[1] ?? '')
  return slug === undefined ? [] : [{ slug, diskPath, file: `content/${path}` }]
}

async function readSizes(entries: readonly ContentEntry[]): Promise<ReadonlyMap<string, number>> {
  const offered = entries.filter(
    entry => findAttachmentType(entry.path) !== undefined || isSound(entry) || isPlayed(entry),
  )
  const readSize = async ({ path, diskPath }: ContentEntry) => [path, (await stat(diskPath)).size] as const
  const sizes = await pMap(offered, readSize, { concurrency: 32 })
  return new Map(sizes)
}

const isSound = ({ path }: ContentEntry): boolean => isAudioName(path)
const isPlayed = ({ path }: ContentEntry): boolean => isVideoName(path) || isCaptionsName(path)

interface TypeReading<Type> {
  /** Bytes from the beginning that tell the type. */
  readonly length: number
  readonly findType: (head: Uint8Array) => Type | undefined
}

async function readTypes<Type>(
  entries: readonly ContentEntry[],
  { length, findType }: TypeReading<Type>,
): Promise<ReadonlyMap<string, Type | undefined>> {
  const readType = async ({ path, diskPath }: ContentEntry) => {
    const handle = await open(diskPath)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0)
      return [path, findType(buffer.subarray(0, bytesRead))] as const
    } finally {
      await handle.close()
    }
  }
  return new Map(await pMap(entries, readType, { concurrency: 32 }))
}
