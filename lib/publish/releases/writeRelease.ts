import { chmod, copyFile, link, mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pMap from 'p-map'
import { type FileHashes, hashFile, hashFolder } from './hashFolder.ts'
import { type Manifest, manifestName } from './manifest.ts'

const concurrency = 16
const readOnly = 0o444

export interface ReleaseInputs {
  /** The built folder. */
  readonly from: string
  /** The folder of the releases. */
  readonly releases: string
  readonly name: string
  readonly manifest: Omit<Manifest, 'files'>
  /** The release to share unchanged files with. */
  readonly previous?: string | undefined
}

/**
 * Writes a release under a name of its own that says it is not whole, and renames it when it is. A file that
 * the previous release holds with the same bytes becomes a second name of that file.
 */
export async function writeRelease(inputs: ReleaseInputs): Promise<void> {
  const { from, releases, name, manifest, previous } = inputs
  const unfinished = join(releases, `${name}.part`)
  const files = await hashFolder(from, [manifestName])
  await makeFolders(unfinished, files)
  await pMap(
    Object.entries(files),
    ([path, hash]) =>
      writeFile({
        from: join(from, path),
        to: join(unfinished, path),
        hash,
        ...(previous !== undefined && { previous: join(releases, previous, path) }),
      }),
    { concurrency },
  )
  await writeSynced(
    join(unfinished, manifestName),
    `${JSON.stringify({ ...manifest, files }, undefined, 1)}\n`,
  )
  await rename(unfinished, join(releases, name))
}

async function makeFolders(root: string, files: FileHashes): Promise<void> {
  const folders = new Set(Object.keys(files).map(path => dirname(join(root, path))))
  for (const folder of [root, ...folders]) await mkdir(folder, { recursive: true })
}

interface Written {
  readonly from: string
  readonly to: string
  readonly hash: string
  readonly previous?: string
}

async function writeFile({ from, to, hash, previous }: Written): Promise<void> {
  if (previous && (await isShared({ previous, to, hash }))) return
  await copyFile(from, to)
  await syncFile(to)
  // Several releases may come to share this file: nobody should change it in place by accident.
  await chmod(to, readOnly)
}

/**
 * Shares a file only when its bytes on the disk, not the old manifest, say that it is unchanged: someone may
 * have altered it in place. Where the file system cannot share, it is copied.
 */
async function isShared({ previous, to, hash }: Required<Omit<Written, 'from'>>): Promise<boolean> {
  if ((await hashFile(previous)) !== hash) return false
  return link(previous, to).then(
    () => true,
    () => false,
  )
}

async function syncFile(file: string): Promise<void> {
  const opened = await open(file, 'r+')
  await opened.sync().finally(() => opened.close())
}

async function writeSynced(file: string, text: string): Promise<void> {
  const opened = await open(file, 'w')
  await opened
    .writeFile(text)
    .then(() => opened.sync())
    .finally(() => opened.close())
}
