import { readdir, readlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isReleaseName } from './releaseName.ts'

/** Lists the names of the whole releases below `to`, oldest first. */
export async function listReleases(to: string): Promise<readonly string[]> {
  const names = await readdir(join(to, 'releases')).catch(() => [])
  return names.filter(isReleaseName).toSorted()
}

/** The name of the release that readers see, or `undefined` where nothing has been published yet. */
export async function findCurrent(to: string): Promise<string | undefined> {
  const target = await readlink(join(to, 'current')).catch(() => undefined)
  return target === undefined ? undefined : basename(target)
}
