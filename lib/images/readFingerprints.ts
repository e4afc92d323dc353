import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import pMap from 'p-map'
import { z } from 'zod'
import type { PictureFault } from '../types.ts'
import { buildBytesHash } from './buildPictureKey.ts'
import type { PictureFile } from './listPictureFiles.ts'
import { pictureCache } from './pictureCache.ts'
import { isPictureFault, pictureFaults } from './pictureFaults.ts'
import { readJson } from './readJson.ts'
import { readPictureBytes } from './readPictureBytes.ts'
import { writeWhole } from './writeWhole.ts'

/**
 * A file that kept its size and both its times is taken as unchanged. The time of the last change of any kind
 * is there for copies that carry over the time of the last writing.
 */
const fingerprintSchema = z.object({
  size: z.number(),
  writtenAt: z.number(),
  changedAt: z.number(),
  hash: z.string(),
})

type Fingerprint = z.infer<typeof fingerprintSchema>

const fingerprintsSchema = z.record(z.string(), fingerprintSchema)

/**
 * Reads the hash of each picture file's bytes, by the files' keys. Files that have not changed since the last
 * time are not read again.
 */
export async function readFingerprints(
  files: readonly PictureFile[],
  cacheFolder: string,
): Promise<ReadonlyMap<string, string | PictureFault>> {
  const cacheFile = pictureCache.fingerprints(cacheFolder)
  const earlier = new Map(Object.entries((await readJson(cacheFile, fingerprintsSchema)) ?? {}))
  const entries = await pMap(
    files,
    async file => ({ key: file.key, value: await readFingerprint(file, earlier.get(file.key)) }),
    { concurrency: 2 * availableParallelism() },
  )
  const prints = entries.flatMap(({ key, value }) => (isPictureFault(value) ? [] : [[key, value] as const]))
  await writeWhole(cacheFile, JSON.stringify(Object.fromEntries(prints)))
  return new Map(entries.map(({ key, value }) => [key, isPictureFault(value) ? value : value.hash]))
}

async function readFingerprint(
  { file, kind }: PictureFile,
  earlier: Fingerprint | undefined,
): Promise<Fingerprint | PictureFault> {
  if (kind === 'link') return pictureFaults.link
  if (kind === 'other') return pictureFaults.notAPicture
  const times = await readTimes(file)
  if (isPictureFault(times)) return times
  const isSame =
    times.size === earlier?.size &&
    times.writtenAt === earlier.writtenAt &&
    times.changedAt === earlier.changedAt
  if (isSame) return earlier
  const bytes = await readPictureBytes(file)
  return isPictureFault(bytes) ? bytes : { ...times, hash: buildBytesHash(bytes) }
}

async function readTimes(file: string): Promise<Omit<Fingerprint, 'hash'> | PictureFault> {
  try {
    const { size, mtimeMs, ctimeMs } = await stat(file)
    return { size, writtenAt: mtimeMs, changedAt: ctimeMs }
  } catch {
    return pictureFaults.unreadable
  }
}
