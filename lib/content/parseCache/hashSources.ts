import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A hash of files, and of all files below folders, by name and bytes; tests do not count. Paths that are not there
 * count as such.
 */
export function hashSources(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of listSources(path)) {
      const bytes = readFileSync(file)
      hash.update(`${file}\n${bytes.length}\n`).update(bytes)
    }
  }
  return hash.digest('hex')
}

function listSources(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isDirectory()) return stats ? [path] : []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
}
