import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { PublishError } from './publishError.ts'

/** Inside every release; no host serves it. */
export const manifestName = '.manifest.json'

const schema = z.object({
  /** When the release was made (ISO 8601, UTC); an export has none, to be the same whenever it is made. */
  publishedAt: z.string().optional(),
  /** The git commit that it was built from, when known. */
  commit: z.string().optional(),
  /** Addresses that the release before it answered and this one does not, and why. */
  gone: z.object({ reason: z.string(), addresses: z.array(z.string()) }).optional(),
  /** SHA-256 of every file of the release but this one, by its path. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
})

/** What a release holds and where it comes from. */
export type Manifest = Readonly<z.infer<typeof schema>>

/** Reads a manifest from its file, or from the release that `place` is the folder of. Throws a PublishError. */
export async function readManifest(place: string): Promise<Manifest> {
  const file = place.endsWith('.json') ? place : join(place, manifestName)
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    throw new PublishError(`Không đọc được bản kê của bản phát hành: ${file}`)
  }
}
