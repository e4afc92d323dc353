import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findLostAddresses } from '../redirects/findLostAddresses.ts'
import { readServedAddresses } from '../redirects/readServedAddresses.ts'
import { findCurrent } from './listReleases.ts'
import type { Manifest } from './manifest.ts'
import { formatReleaseName } from './releaseName.ts'
import { removeLeftovers, removeOldReleases } from './removeOldReleases.ts'
import { runLocked } from './runLocked.ts'
import { switchCurrent } from './switchCurrent.ts'
import { writeRelease } from './writeRelease.ts'

export interface Publication {
  /** The folder of `releases/` and `current`; made where there is none. */
  readonly to: string
  /** Builds and checks the site; gives the built folder, or throws and nothing is published. */
  readonly build: () => Promise<string>
  /** Makes the server ready for the release of that name, which is written but not seen yet. */
  readonly prepareServer?: (name: string) => Promise<void>
  /** The git commit of what is built, when known. */
  readonly commit: string | undefined
  /** Why addresses of the last release may be missing in this one; the manifest records which they are. */
  readonly goneReason?: string | undefined
  /** The time that the release is named by. */
  readonly at: Date
}

/**
 * Builds the site, writes it as a new release and makes readers see it, all at once or not at all: a failure or
 * a kill at any moment leaves the old site served whole. Gives the release's name. Throws a PublishError when
 * another publication is under way or the new release is not sound.
 */
export async function publishRelease(publication: Publication): Promise<string> {
  const { to, build, prepareServer, commit, at, goneReason } = publication
  const releases = join(to, 'releases')
  await mkdir(releases, { recursive: true })
  return runLocked(to, async () => {
    await removeLeftovers(to)
    const from = await build()
    const name = formatReleaseName(at, commit)
    const previous = await findCurrent(to)
    const last = previous && join(releases, previous)
    const manifest = {
      publishedAt: at.toISOString(),
      ...(commit !== undefined && { commit }),
      ...(goneReason !== undefined && last && (await readGone({ last, from, reason: goneReason }))),
    }
    await writeRelease({ from, releases, name, manifest, previous })
    await prepareServer?.(name)
    await switchCurrent(to, name)
    await removeOldReleases(to)
    return name
  })
}

async function readGone({
  last,
  from,
  reason,
}: {
  readonly last: string
  readonly from: string
  readonly reason: string
}): Promise<Pick<Manifest, 'gone'>> {
  const addresses = findLostAddresses(await readServedAddresses(last), await readServedAddresses(from))
  return addresses.length > 0 ? { gone: { reason, addresses: [...addresses] } } : {}
}
