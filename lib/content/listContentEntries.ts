import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Something found in the content folder; what it holds has not been looked at. */
export interface ContentEntry {
  /** Path under the content folder, with `/` and in NFC: `bai-viet/le-hoi/index.md`. */
  readonly path: string
  /** The same place as the disk spells it. */
  readonly diskPath: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/** What systems and programs leave behind by themselves: nobody put it there and nobody needs to hear of it. */
const IGNORED = /^(?:\..*|~\$.*|thumbs\.db|desktop\.ini|__macosx|.*~)$/i

/** Deep enough for every rule of the layout; what lies deeper is reported with the folder above it. */
const DEEPEST = 4

/**
 * Lists everything in a content folder, sorted by path. Links are listed and never followed; nothing is
 * opened. Throws as `readdir` does when a folder cannot be read.
 */
export async function listContentEntries(folder: string): Promise<readonly ContentEntry[]> {
  const entries = await listLevel({ path: '', diskPath: folder, depth: 1 })
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

interface Level {
  readonly path: string
  readonly diskPath: string
  readonly depth: number
}

async function listLevel({ path, diskPath, depth }: Level): Promise<readonly ContentEntry[]> {
  const found = await readdir(diskPath, { withFileTypes: true })
  const levels = found
    .filter(({ name }) => !IGNORED.test(name))
    .map(async dirent => {
      const entry: ContentEntry = {
        path: `${path === '' ? '' : `${path}/`}${dirent.name.normalize('NFC')}`,
        diskPath: join(diskPath, dirent.name),
        kind: findKind(dirent),
      }
      const isOpen = entry.kind === 'folder' && depth < DEEPEST
      return isOpen ? [entry, ...(await listLevel({ ...entry, depth: depth + 1 }))] : [entry]
    })
  return (await Promise.all(levels)).flat()
}

function findKind(dirent: Dirent): ContentEntry['kind'] {
  if (dirent.isFile()) return 'file'
  if (dirent.isDirectory()) return 'folder'
  return dirent.isSymbolicLink() ? 'link' : 'other'
}
