import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { environment } from '../config/environment.ts'
import { readRedirects } from '../lib/publish/deliveryRecord.ts'
import { checkAddress } from '../lib/publish/releases/checkAddress.ts'
import { checkFolder, type Difference, formatDifferences } from '../lib/publish/releases/checkFolder.ts'
import { type FileHashes, hashFolder } from '../lib/publish/releases/hashFolder.ts'
import { manifestName, readManifest } from '../lib/publish/releases/manifest.ts'
import { formatPublishError, PublishError } from '../lib/publish/releases/publishError.ts'
import { parseOptions } from './parseArguments.ts'

interface Expected {
  readonly files: FileHashes
  readonly redirected: ReadonlySet<string>
}

/**
 * `npm run verify -- --of DIR|URL [--against DIR|FILE]`: every file of a published folder or a running site that
 * is not as it was published. Compared with the release's own manifest, or for a URL with out/, unless
 * `--against` names another release, manifest or built folder.
 */
try {
  const { of, against } = parseOptions({ of: '/srv/trang-thong-tin', against: '/srv/ban-luu' })
  if (of === undefined)
    throw new PublishError('Hãy nói cần kiểm tra gì: npm run verify -- --of /srv/trang-thong-tin')
  report(await findDifferences(of, against))
} catch (error) {
  console.error(`Chưa kiểm tra được. ${formatPublishError(error)}`)
  process.exitCode = 2
}

async function findDifferences(of: string, against: string | undefined): Promise<readonly Difference[]> {
  if (/^https?:/.test(of)) {
    const expected = await readExpected(resolve(against ?? environment.outFolder))
    return checkAddress(expected, { url: of, redirected: expected.redirected })
  }
  const published = existsSync(join(of, 'current')) ? join(of, 'current') : of
  const expected = against ? await readExpected(resolve(against)) : await readManifest(resolve(published))
  return checkFolder(expected, published)
}

async function readExpected(place: string): Promise<Expected> {
  const published = existsSync(join(place, 'current')) ? join(place, 'current') : place
  const folder = published.endsWith('.json') ? dirname(published) : published
  const hasManifest = published.endsWith('.json') || existsSync(join(published, manifestName))
  if (!existsSync(published)) throw new PublishError(`Không có ${published} để so sánh.`)
  const { files } = hasManifest ? await readManifest(published) : { files: await hashFolder(published) }
  return { files, redirected: new Set(readRedirects(folder).map(({ from }) => from)) }
}

function report(differences: readonly Difference[]): void {
  if (differences.length === 0) {
    console.log('Mọi tệp đúng như khi xuất bản.')
    return
  }
  console.log(`${differences.length} tệp không như khi xuất bản:\n${formatDifferences(differences)}`)
  process.exitCode = 1
}
