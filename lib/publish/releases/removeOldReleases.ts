import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findCurrent, listReleases } from './listReleases.ts'

const keptReleases = 10

/** Removes what runs that were killed have left behind. Only for the holder of the lock. */
export async function removeLeftovers(to: string): Promise<void> {
  const releases = join(to, 'releases')
  const unfinished = (await readdir(releases)).filter(name => name.endsWith('.part'))
  for (const name of unfinished) await rm(join(releases, name), { recursive: true, force: true })
  await rm(join(to, 'current.new'), { force: true })
}

/** Keeps the newest ten releases, and the one that readers see. */
export async function removeOldReleases(to: string): Promise<void> {
  const current = await findCurrent(to)
  const old = (await listReleases(to)).slice(0, -keptReleases).filter(name => name !== current)
  for (const name of old) {
    const folder = join(to, 'releases', name)
    // Killed in the middle, half a release must not look like one to go back to.
    await rename(folder, `${folder}.part`)
    await rm(`${folder}.part`, { recursive: true, force: true })
  }
}
