import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import pMap from 'p-map'
import { writeWhole } from '../images/writeWhole.ts'
import { compressibleEndings } from './contentTypes.ts'
import { listFiles } from './listFiles.ts'
import { compressionRecipe, renderBrotli, renderGzip } from './renderCompressed.ts'

const compressible = new RegExp(`\\.(${compressibleEndings.join('|')})$`)
// Below this the answer fits one packet with its headers either way.
const smallestBytes = 512
// Node compresses on four threads; more files at once would only take more memory.
const concurrency = 4
const forms = [
  { ending: '.br', render: renderBrotli },
  { ending: '.gz', render: renderGzip },
] as const

/**
 * Puts `.br` and `.gz` beside every text file of a folder, where they are smaller. Results are kept in
 * `cacheFolder` by content, so that unchanged files cost a read; files of `finished`, by path under the folder, are
 * left as they are. Gives how many of the others have compressed forms.
 */
export async function precompressFolder(
  folder: string,
  cacheFolder: string,
  finished: ReadonlySet<string> = new Set(),
): Promise<number> {
  const entries = await listFiles(folder)
  const files = entries
    .filter(file => !basename(file).startsWith('.') && compressible.test(file) && !finished.has(file))
    .map(file => join(folder, file))
  const done = await pMap(files, file => compressFile(file, cacheFolder), { concurrency })
  return done.filter(Boolean).length
}

async function compressFile(file: string, cacheFolder: string): Promise<boolean> {
  const bytes = await readFile(file)
  if (bytes.length < smallestBytes) return false
  const key = createHash('sha256').update(compressionRecipe).update(bytes).digest('hex')
  for (const { ending, render } of forms) {
    const cached = join(cacheFolder, 'nen', key.slice(0, 2), `${key}${ending}`)
    const compressed = await readOrMake(cached, () => render(bytes))
    // A larger form would be chosen by servers all the same.
    if (compressed.length < bytes.length) await writeFile(`${file}${ending}`, compressed)
  }
  return true
}

async function readOrMake(cached: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = await readFile(cached).catch(() => undefined)
  if (known) return known
  const made = await make()
  await writeWhole(cached, made)
  return made
}
