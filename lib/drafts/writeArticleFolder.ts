import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Slug } from '../types.ts'
import { EditorError } from './editorError.ts'
import { readArticleName } from './readArticleName.ts'

export interface ArticleFolder {
  readonly contentFolder: string
  readonly slug: Slug
  /** Bytes by file name. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
  /** Whether files of the same names may be written over. Others stay. */
  readonly force: boolean
}

/**
 * Writes an article's folder, whole or not at all. Throws an EditorError, naming the article that is there,
 * where the folder is not empty and `force` was not asked for, or where it is no folder of its own.
 */
export async function writeArticleFolder({
  contentFolder,
  slug,
  files,
  force,
}: ArticleFolder): Promise<void> {
  const parent = join(contentFolder, 'bai-viet')
  const folder = join(parent, slug)
  const isThere = await checkFolder(folder, slug)
  if (isThere && !force) throw new EditorError(await formatCollision(contentFolder, slug))
  // Hidden until whole: names that begin with a dot are no content.
  const unfinished = join(parent, `.${slug}.${randomUUID()}`)
  await mkdir(unfinished, { recursive: true })
  try {
    for (const [name, bytes] of files) await writeFile(join(unfinished, name), bytes)
    if (!isThere) return await rename(unfinished, folder)
    for (const name of files.keys()) await rename(join(unfinished, name), join(folder, name))
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

/** Whether there is a folder with something in it. */
async function checkFolder(folder: string, slug: string): Promise<boolean> {
  const stats = await lstat(folder).catch(() => undefined)
  if (stats === undefined) return false
  if (!stats.isDirectory()) {
    throw new EditorError(
      `content/bai-viet/${slug} không phải là thư mục thật (lối tắt hoặc tệp), nên không ghi vào đó.`,
    )
  }
  if ((await readdir(folder)).length > 0) return true
  await rm(folder, { recursive: true })
  return false
}

async function formatCollision(contentFolder: string, slug: string): Promise<string> {
  const name = await readArticleName(contentFolder, slug)
  const owner = name === undefined ? 'đã có tệp bên trong' : `đã có bài ${name}`
  return `Thư mục content/bai-viet/${slug}/ ${owner}.\nHãy đặt tên thư mục khác bằng --slug ten-khac, hoặc thêm --force để ghi đè.`
}
