import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../../images/writeWhole.ts'

/** Changed whenever the record is written in another way. */
const format = 2

/** Size, inode and times (milliseconds) of a file when a build had just written it. */
const fileSchema = z.tuple([z.number(), z.number(), z.number(), z.number()])

const schema = z.object({
  format: z.literal(format),
  inputs: z.string(),
  prints: z.record(z.string(), z.string()),
  indexes: z.record(z.string(), z.string()),
  files: z.record(z.string(), fileSchema),
})

export type BuiltFile = z.infer<typeof fileSchema>

/** What the last build of a folder left there, and from what. */
export interface BuildRecord {
  /** A hash of all that every page depends on: code, identity, versions. */
  readonly inputs: string
  /** Fingerprint of what each page shows, by address. */
  readonly prints: ReadonlyMap<string, string>
  /** Fingerprint of what each search index finds, by address of its folder. */
  readonly indexes: ReadonlyMap<string, string>
  /** Every file, by path under the folder. */
  readonly files: ReadonlyMap<string, BuiltFile>
}

/** Where what is known of a built folder lies in the cache, in a file for each kind. */
export function buildRecordFile(cacheFolder: string, outFolder: string, kind: string): string {
  const name = createHash('sha256').update(outFolder).digest('hex').slice(0, 12)
  return join(cacheFolder, 'ban-dung', `${name}-${kind}.json`)
}

const recordFile = (cacheFolder: string, outFolder: string): string =>
  buildRecordFile(cacheFolder, outFolder, 'ban-ke')

/** Reads the record of a built folder; `undefined` where there is none or it is damaged. */
export async function readBuildRecord(
  cacheFolder: string,
  outFolder: string,
): Promise<BuildRecord | undefined> {
  try {
    const text = await readFile(recordFile(cacheFolder, outFolder), 'utf8')
    const { inputs, prints, indexes, files } = schema.parse(JSON.parse(text))
    return {
      inputs,
      prints: new Map(Object.entries(prints)),
      indexes: new Map(Object.entries(indexes)),
      files: new Map(Object.entries(files)),
    }
  } catch {
    return undefined
  }
}

export async function writeBuildRecord(
  cacheFolder: string,
  outFolder: string,
  { inputs, prints, indexes, files }: BuildRecord,
): Promise<void> {
  const record = {
    format,
    inputs,
    prints: Object.fromEntries(prints),
    indexes: Object.fromEntries(indexes),
    files: Object.fromEntries(files),
  }
  await writeWhole(recordFile(cacheFolder, outFolder), JSON.stringify(record))
}

/** Forgets a built folder, before it is changed: whoever is stopped in between leaves no record that lies. */
export async function removeBuildRecord(cacheFolder: string, outFolder: string): Promise<void> {
  await rm(recordFile(cacheFolder, outFolder), { force: true })
}
