import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import pMap from 'p-map'

const concurrency = 16

/** SHA-256 in hexadecimal of every file, by its path from the folder with `/` between names, sorted. */
export type FileHashes = Readonly<Record<string, string>>

/** Hashes every file below a folder, but for those of the given paths. */
export async function hashFolder(folder: string, except: readonly string[] = []): Promise<FileHashes> {
  const paths = (await listFiles(folder)).filter(path => !except.includes(path))
  const hashes = await pMap(paths, async path => [path, await hashFile(join(folder, path))] as const, {
    concurrency,
  })
  return Object.fromEntries(hashes)
}

/** The paths of everything below a folder that is not itself a folder, links included, sorted. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .toSorted()
}

/** A link to nowhere or to a folder, and a file that may not be read, have no hash that a manifest could hold. */
export const hashFile = (file: string): Promise<string> => readFile(file).then(hashBytes, () => 'unreadable')

export const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
