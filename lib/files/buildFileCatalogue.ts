import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import pMap from 'p-map'
import { findAttachmentType } from '../content/attachmentTypes.ts'
import { type ContentEntry, listContentEntries } from '../content/listContentEntries.ts'
import { isSameFile, readFileTimes } from '../content/parseCache/fileTimes.ts'
import { type FileFolders, type KnownFile, readKnownFiles, writeKnownFiles } from './fileCatalogue.ts'
import type { FileCatalogue, FileFacts } from './fileFacts.ts'
import { fileLimits } from './fileLimits.ts'
import { readFileReading, writeFileReading } from './fileReading.ts'
import { readFileFacts } from './readFileFacts.ts'

/** Where files for download lie; what lies elsewhere is never offered, and `checkLayout` tells of it. */
const offeringFolders = /^(?:bai-viet|thu-vien-anh|trang|van-ban)\//

/** A PDF file and what it unpacks to stand in memory whole. */
const concurrency = 2

/**
 * Looks into every file for download under the content folder. Only files that are new are read; what they hold
 * is kept in the cache by the hash of their bytes, for `readFileCatalogue` and `readFileText`, and may be
 * deleted at any time. A folder that cannot be listed has none: `loadContent` tells of it.
 */
export async function buildFileCatalogue(folders: FileFolders): Promise<FileCatalogue> {
  const entries = await listContentEntries(folders.contentFolder).catch(() => [])
  const files = entries.filter(
    ({ path, kind }) =>
      kind === 'file' && offeringFolders.test(path) && findAttachmentType(path) !== undefined,
  )
  const earlier = await readKnownFiles(folders)
  const found = await pMap(
    files,
    async entry => ({ path: entry.path, file: await readEntry(entry, earlier.get(entry.path), folders) }),
    { concurrency },
  )
  const known = found.flatMap(({ path, file }) => (file === undefined ? [] : [[path, file] as const]))
  await writeKnownFiles(folders, new Map(known))
  return new Map(known.map(([path, { facts }]) => [path, facts]))
}

async function readEntry(
  { diskPath }: ContentEntry,
  earlier: KnownFile | undefined,
  { cacheFolder }: FileFolders,
): Promise<KnownFile | undefined> {
  const times = readFileTimes(diskPath)
  if (times === undefined) return undefined
  if (times.size > fileLimits.mostBytes) return { times, facts: buildHeavyFacts(times.size) }
  const isSame = earlier !== undefined && isSameFile(times, earlier.times)
  const kept = isSame ? await readFileReading(cacheFolder, earlier.facts.sha256) : undefined
  if (kept !== undefined) return { times, facts: kept.facts }
  const bytes = await readFile(diskPath).catch(() => undefined)
  return bytes && { times, facts: await readFacts(bytes, cacheFolder) }
}

async function readFacts(bytes: Buffer, cacheFolder: string): Promise<FileFacts> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const kept = await readFileReading(cacheFolder, sha256)
  if (kept !== undefined) return kept.facts
  const reading = await readFileFacts(bytes)
  if (!reading.facts.isUnread) await writeFileReading(cacheFolder, reading)
  return reading.facts
}

/** It is refused for its size, so that nothing more is asked of it. */
const buildHeavyFacts = (bytes: number): FileFacts => ({
  sha256: '',
  bytes,
  isLocked: false,
  hasMacros: false,
})
