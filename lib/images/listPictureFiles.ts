import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** A file with a picture's name. `key` is its path under the content folder: with `/`, in NFC. */
export interface PictureFile {
  readonly key: string
  readonly file: string
  readonly kind: 'file' | 'link' | 'other'
}

const pictureExtensions: ReadonlySet<string> = new Set([
  '.avif',
  '.bmp',
  '.gif',
  '.heic',
  '.heif',
  '.jfif',
  '.jpe',
  '.jpeg',
  '.jpg',
  '.png',
  '.svg',
  '.tif',
  '.tiff',
  '.webp',
])

/**
 * Lists every file under a folder that is named as a picture, in the order of their keys. Links are listed,
 * never followed; a link to a folder is listed too, for whatever stands behind it is not looked at. Names that
 * begin with a dot are left out: macOS puts `._anh.jpg` beside `anh.jpg`.
 */
export async function listPictureFiles(folder: string): Promise<readonly PictureFile[]> {
  const files = await listFolder(folder, '')
  return files.toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

async function listFolder(folder: string, prefix: string): Promise<readonly PictureFile[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const visible = entries.filter(({ name }) => !name.startsWith('.'))
  const files = visible
    .filter(entry => !entry.isDirectory() && isPictureEntry(entry))
    .map(entry => ({
      key: `${prefix}${entry.name.normalize('NFC')}`,
      file: path.join(folder, entry.name),
      kind: findKind(entry),
    }))
  const nested = await Promise.all(
    visible
      .filter(entry => entry.isDirectory())
      .map(({ name }) => listFolder(path.join(folder, name), `${prefix}${name.normalize('NFC')}/`)),
  )
  return [...files, ...nested.flat()]
}

/** A link without an extension is taken for a link to a folder. */
function isPictureEntry(entry: Dirent): boolean {
  const extension = path.extname(entry.name).toLowerCase()
  return pictureExtensions.has(extension) || (entry.isSymbolicLink() && extension === '')
}

function findKind(entry: Dirent): PictureFile['kind'] {
  if (entry.isSymbolicLink()) return 'link'
  return entry.isFile() ? 'file' : 'other'
}
