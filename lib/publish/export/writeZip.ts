import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { compressibleEndings } from '../contentTypes.ts'
import { hashBytes } from '../releases/hashFolder.ts'
import { type Manifest, manifestName } from '../releases/manifest.ts'
import type { ExportEntry } from './exportEntries.ts'

const text = new RegExp(`\\.(${compressibleEndings.join('|')}|md|ts)$`)

/**
 * Writes entries one after the other into a zip file (ZIP64 where it must be, names in UTF-8), and at its end the
 * manifest with the SHA-256 of each. At most one entry is held in memory. The same entries give the same bytes.
 */
export async function writeZip(
  file: string,
  entries: readonly ExportEntry[],
  manifest: Omit<Manifest, 'files'>,
): Promise<void> {
  const zip = new ZipFile()
  // The first day that a zip can tell, by the machine's own clock, as zips do: the same bytes in every zone.
  const plain = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 }
  const hashes: Record<string, string> = {}
  const add = (path: string, read: ExportEntry['read']) =>
    zip.addReadStreamLazy(path, { ...plain, compress: text.test(path) }, given => {
      read().then(
        bytes => {
          hashes[path] = hashBytes(bytes)
          given(null, Readable.from([bytes], { objectMode: false }))
        },
        error => zip.outputStream.emit('error', error),
      )
    })
  for (const { path, read } of entries) add(path, read)
  // Asked for when all others have been written.
  add(manifestName, async () => {
    const { [manifestName]: _own, ...files } = hashes
    return Buffer.from(`${JSON.stringify({ ...manifest, files }, undefined, 1)}\n`)
  })
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(file))
}
