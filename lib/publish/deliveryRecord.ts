import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Redirect } from './parseRedirects.ts'

/** Inside the built folder, so that it changes places with the pages it speaks of; no host serves it. */
export const deliveryRecordName = '.delivery.json'

const schema = z.object({
  url: z.url(),
  // Releases from before there were any have none.
  formerUrls: z.array(z.url()).readonly().default([]),
  styleHashes: z.array(z.string().regex(/^sha256-[A-Za-z0-9+/]+=*$/)).readonly(),
  /** Origins that the editing page may ask; absent where it is not among the files. */
  admin: z.object({ connect: z.array(z.url()).readonly(), images: z.array(z.url()).readonly() }).optional(),
  redirects: z.array(z.object({ from: z.string(), to: z.string() }).readonly()).readonly(),
})

/** What a server must know of a built site beside its files: the same for every build of one commit. */
export type DeliveryRecord = Readonly<z.infer<typeof schema>>

/** Writes the record into the built folder; the same record gives the same bytes. */
export async function writeDeliveryRecord(folder: string, record: DeliveryRecord): Promise<void> {
  await writeFile(join(folder, deliveryRecordName), `${JSON.stringify(schema.parse(record), undefined, 1)}\n`)
}

/** Reads the record of a built folder. Throws when there is none or it is damaged. */
export const readDeliveryRecord = (folder: string): DeliveryRecord =>
  schema.parse(JSON.parse(readFileSync(join(folder, deliveryRecordName), 'utf8')))

/** The old addresses of a built folder with where they lead; none where it has no record that can be read. */
export function readRedirects(folder: string): readonly Redirect[] {
  try {
    return readDeliveryRecord(folder).redirects
  } catch {
    return []
  }
}
