import { lstatSync } from 'node:fs'

/** What tells without reading it that a file is the one of the last time. Times in milliseconds. */
export interface FileTimes {
  readonly size: number
  readonly inode: number
  readonly writtenAt: number
  readonly changedAt: number
  /** When this was looked at. */
  readonly seenAt: number
}

/** The coarsest clock of a file system in use (FAT): a file written twice within it has the same times. */
const clockStep = 2_000

/** The size and times of a file, `undefined` where there is none. */
export function readFileTimes(file: string): FileTimes | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  if (stats === undefined) return undefined
  const { size, ino, mtimeMs, ctimeMs } = stats
  return { size, inode: ino, writtenAt: mtimeMs, changedAt: ctimeMs, seenAt: Date.now() }
}

/** Whether a file is surely as it was when `earlier` was looked at, which was not within its clock's last step. */
export const isSameFile = (now: FileTimes | undefined, earlier: FileTimes): boolean =>
  now !== undefined &&
  now.size === earlier.size &&
  now.inode === earlier.inode &&
  now.writtenAt === earlier.writtenAt &&
  now.changedAt === earlier.changedAt &&
  earlier.seenAt - earlier.changedAt > clockStep
