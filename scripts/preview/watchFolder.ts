import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds that an editor's program may take to write one file in several steps. */
const settling = 100

/**
 * Calls `onChange` after files anywhere under `folder` were saved, added or removed. Every folder is watched by
 * itself: Node 20's recursive watch on Linux tells of the first change of a file only.
 */
export function watchFolder(folder: string, onChange: () => void): void {
  const watchers = new Map<string, FSWatcher>()
  let waiting: NodeJS.Timeout | undefined
  const watchAll = () => {
    const folders = [folder, ...listFolders(folder)]
    for (const [path, watcher] of watchers) {
      if (folders.includes(path)) continue
      watcher.close()
      watchers.delete(path)
    }
    for (const path of folders) if (!watchers.has(path)) watchers.set(path, watch(path, tell))
  }
  const tell = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      watchAll()
      onChange()
    }, settling)
  }
  watchAll()
}

const listFolders = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
