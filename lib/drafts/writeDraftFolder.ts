import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Slug } from '../types.ts'
import { EditorError } from './editorError.ts'
import { readDraftName } from './readDraftName.ts'

/** The kinds of texts that stand in folders of their own, as an editor calls one. */
const nouns = { 'bai-viet': 'bài', 'van-ban': 'văn bản' } as const

export interface DraftFolder {
  readonly contentFolder: string
  readonly section: keyof typeof nouns
  readonly slug: Slug
  /** Bytes by file name. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
  /** Whether files of the same names may be written over. Others stay. */
  readonly force: boolean
}

/** What keeps files from being written, by Node's code. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'không có quyền ghi vào thư mục này'],
  ['EPERM', 'không có quyền ghi vào thư mục này'],
  ['EROFS', 'ổ đĩa chỉ cho đọc'],
  ['ENOSPC', 'ổ đĩa đã đầy'],
  ['EDQUOT', 'ổ đĩa đã đầy'],
  ['ENOENT', 'thư mục nội dung không dùng được, hãy xem lại CONTENT_DIR'],
  ['ENOTDIR', 'trên đường dẫn có tệp mang tên thư mục'],
  ['EEXIST', 'trên đường dẫn có tệp mang tên thư mục'],
])

/**
 * Writes the folder of an article or a document, whole or not at all. Throws an EditorError, naming what is there,
 * where the folder is not empty and `force` was not asked for, where it is no folder of its own, or where nothing
 * can be written.
 */
export async function writeDraftFolder(draft: DraftFolder): Promise<void> {
  try {
    await writeFolder(draft)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = reasons.get(code)
    if (reason === undefined) throw error
    throw new EditorError(`Không ghi được content/${draft.section}/${draft.slug}/: ${reason}.`)
  }
}

async function writeFolder(draft: DraftFolder): Promise<void> {
  const { contentFolder, section, slug, files, force } = draft
  const parent = join(contentFolder, section)
  const folder = join(parent, slug)
  const isThere = await checkFolder(folder, `content/${section}/${slug}`)
  if (isThere && !force) throw new EditorError(await formatCollision(draft))
  // Hidden until whole: names that begin with a dot are no content.
  const unfinished = join(parent, `.${slug}.${randomUUID()}`)
  await makeFolder(unfinished)
  try {
    for (const [name, bytes] of files) await writeFile(join(unfinished, name), bytes)
    if (!isThere) return await rename(unfinished, folder)
    for (const name of files.keys()) await rename(join(unfinished, name), join(folder, name))
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

/**
 * Makes a folder and those above it. Node's own `recursive` never ends where the system answers ENOENT inside a folder
 * that is there, as /proc does.
 */
async function makeFolder(folder: string): Promise<void> {
  const stats = await stat(folder).catch(() => undefined)
  if (stats?.isDirectory()) return
  await makeFolder(dirname(folder))
  await mkdir(folder)
}

/** Whether there is a folder with something in it. */
async function checkFolder(folder: string, name: string): Promise<boolean> {
  const stats = await lstat(folder).catch(() => undefined)
  if (stats === undefined) return false
  if (!stats.isDirectory()) {
    throw new EditorError(`${name} không phải là thư mục thật (lối tắt hoặc tệp), nên không ghi vào đó.`)
  }
  if ((await readdir(folder)).length > 0) return true
  await rm(folder, { recursive: true })
  return false
}

async function formatCollision({ contentFolder, section, slug }: DraftFolder): Promise<string> {
  const name = await readDraftName(contentFolder, `${section}/${slug}`)
  const owner = name === undefined ? 'đã có tệp bên trong' : `đã có ${nouns[section]} ${name}`
  return `Thư mục content/${section}/${slug}/ ${owner}.\nHãy đặt tên thư mục khác bằng --slug ten-khac, hoặc thêm --force để ghi đè.`
}
