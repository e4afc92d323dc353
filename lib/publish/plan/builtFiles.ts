import { copyFileSync, linkSync, lstatSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listFiles } from '../listFiles.ts'
import type { BuiltFile } from './buildRecord.ts'

/** What tells of every file of a folder, without reading it, whether it has been touched since. */
export async function readBuiltFiles(folder: string): Promise<ReadonlyMap<string, BuiltFile>> {
  const files = await listFiles(folder)
  return new Map(
    files.flatMap(file => {
      const state = readState(join(folder, file))
      return state ? [[file, state] as const] : []
    }),
  )
}

/** Whether the file is the one that the last build left, untouched. */
export function isUntouched(file: string, earlier: BuiltFile): boolean {
  const now = readState(file)
  return now?.every((value, index) => value === earlier[index]) ?? false
}

function readState(file: string): BuiltFile | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  return stats?.isFile() ? [stats.size, stats.ino, stats.mtimeMs, stats.ctimeMs] : undefined
}

/** Takes files of one folder over into another: as second names of the same files, or copied between disks. */
export function linkFiles(
  files: Iterable<string>,
  folders: { readonly from: string; readonly to: string },
): void {
  const made = new Set<string>()
  for (const file of files) {
    const to = join(folders.to, file)
    const folder = dirname(to)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    linkFile(join(folders.from, file), to)
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    // What this build has made itself is the newer.
    if (code === 'EEXIST') return
    copyFileSync(from, to)
  }
}
