import { readdir, rm, rmdir } from 'node:fs/promises'
import { join, posix } from 'node:path'

interface Export {
  readonly folder: string
  readonly files: readonly string[]
  /** Addresses that the finished pages name. */
  readonly needed: ReadonlySet<string>
  readonly css: string
}

/** Deletes Next's data files beside the pages, and all of `_next/` that neither page nor style sheet names. */
export async function removeLeftovers({ folder, files, needed, css }: Export): Promise<void> {
  const all = new Set(files)
  const leftovers = files.filter(
    file =>
      isDataFile(file, all) ||
      (file.startsWith('_next/') && !needed.has(`/${file}`) && !css.includes(`/${file}`)),
  )
  await Promise.all(leftovers.map(file => rm(join(folder, file))))
  await removeEmptyFolders(join(folder, '_next'))
}

/** `index.txt` beside `index.html` and `__next.….txt` are what Next's runtime would fetch instead of the page. */
function isDataFile(file: string, all: ReadonlySet<string>): boolean {
  const name = posix.basename(file)
  if (!name.endsWith('.txt')) return false
  return (
    name.startsWith('__next.') ||
    (name === 'index.txt' && all.has(posix.join(posix.dirname(file), 'index.html')))
  )
}

async function removeEmptyFolders(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined)
  if (!entries) return
  for (const entry of entries.filter(entry => entry.isDirectory())) {
    await removeEmptyFolders(join(folder, entry.name))
  }
  if ((await readdir(folder)).length === 0) await rmdir(folder)
}
