import { stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Tells whether there is a file at a path from the site's root. */
export type FileFinder = (path: string) => Promise<boolean>

/**
 * Makes a finder that asks the disk once for every file that is there: a built site does not change, and each question
 * keeps other readers waiting. What is not there is asked for again, since readers could fill the memory with that.
 */
export function createFileFinder(folder: string): FileFinder {
  const known = new Set<string>()
  return async path => {
    if (known.has(path)) return true
    const found = await stat(join(folder, path)).catch(() => undefined)
    if (found?.isFile() !== true) return false
    known.add(path)
    return true
  }
}
