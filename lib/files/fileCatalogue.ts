import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { readJson } from '../images/readJson.ts'
import { writeWhole } from '../images/writeWhole.ts'
import { type FileCatalogue, fileFactsSchema } from './fileFacts.ts'

export interface FileFolders {
  readonly contentFolder: string
  readonly cacheFolder: string
}

const knownFileSchema = z.object({
  times: z.object({
    size: z.number(),
    inode: z.number(),
    writtenAt: z.number(),
    changedAt: z.number(),
    seenAt: z.number(),
  }),
  facts: fileFactsSchema,
})

/** A file as it was when it was last looked into. */
export type KnownFile = Readonly<z.infer<typeof knownFileSchema>>

/** Changed whenever files are looked into in another way: what the cache knows is then forgotten. */
const edition = '2'

/** The folder of the cache for all that is known of files for download. */
export const filesCache = (cacheFolder: string): string => join(cacheFolder, 'tep', edition)

/** Reads what is known of the files of a content folder, by path under it; nothing where the cache is gone. */
export async function readKnownFiles(folders: FileFolders): Promise<ReadonlyMap<string, KnownFile>> {
  const known = await readJson(catalogueFile(folders), z.record(z.string(), knownFileSchema))
  return new Map(Object.entries(known ?? {}))
}

export async function writeKnownFiles(
  folders: FileFolders,
  files: ReadonlyMap<string, KnownFile>,
): Promise<void> {
  await writeWhole(catalogueFile(folders), JSON.stringify(Object.fromEntries(files)))
}

/** Reads the catalogue that the last `buildFileCatalogue` of that content folder left in the cache. */
export async function readFileCatalogue(folders: FileFolders): Promise<FileCatalogue> {
  return new Map([...(await readKnownFiles(folders))].map(([path, { facts }]) => [path, facts]))
}

function catalogueFile({ cacheFolder, contentFolder }: FileFolders): string {
  const name = createHash('sha256').update(contentFolder).digest('hex').slice(0, 12)
  return join(filesCache(cacheFolder), `danh-muc-${name}.json`)
}
