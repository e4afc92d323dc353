import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readJson } from '../images/readJson.ts'
import { writeWhole } from '../images/writeWhole.ts'
import { filesCache } from './fileCatalogue.ts'
import { fileFactsSchema } from './fileFacts.ts'

const fileReadingSchema = z.object({
  facts: fileFactsSchema,
  /** Its words, where they can be searched. */
  text: z.string(),
})

/** What came of looking into a file. */
export type FileReading = Readonly<z.infer<typeof fileReadingSchema>>

/** Reads what is kept of a file by the hash of its bytes; `undefined` for one that is new. */
export const readFileReading = (cacheFolder: string, sha256: string): Promise<FileReading | undefined> =>
  readJson(readingFile(cacheFolder, sha256), fileReadingSchema)

export async function writeFileReading(cacheFolder: string, reading: FileReading): Promise<void> {
  await writeWhole(readingFile(cacheFolder, reading.facts.sha256), JSON.stringify(reading))
}

/** The words of a file that `buildFileCatalogue` has looked into, `''` for none. Throws where it has not. */
export function readFileText(cacheFolder: string, sha256: string): string {
  return fileReadingSchema.parse(JSON.parse(readFileSync(readingFile(cacheFolder, sha256), 'utf8'))).text
}

const readingFile = (cacheFolder: string, sha256: string): string =>
  join(filesCache(cacheFolder), sha256.slice(0, 2), `${sha256}.json`)
