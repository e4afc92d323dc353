import pMap from 'p-map'
import { compressibleEndings } from '../contentTypes.ts'
import { deliveryRecordName } from '../deliveryRecord.ts'
import type { Difference } from './checkFolder.ts'
import { hashBytes } from './hashFolder.ts'
import type { Manifest } from './manifest.ts'
import { manifestName } from './manifest.ts'
import { PublishError } from './publishError.ts'

const concurrency = 8
const notServed = new Set(['_headers', '_redirects', deliveryRecordName, manifestName])
const storedForm = new RegExp(`\\.(${compressibleEndings.join('|')})\\.(br|gz)$`)
const encodings = ['identity', 'gzip', 'br'] as const

/**
 * Asks a running site for every file of a manifest, text also in both compressed forms, and compares what
 * arrives. `redirected` are old addresses, which a server may answer by a redirect. Files that were added to
 * the server cannot be seen this way. Throws a PublishError when the site does not answer.
 */
export async function checkAddress(
  { files }: Pick<Manifest, 'files'>,
  options: { readonly url: string; readonly redirected: ReadonlySet<string> },
): Promise<readonly Difference[]> {
  const results = await pMap(
    listServedFiles(Object.keys(files)),
    path => checkFile({ ...options, path, files }),
    { concurrency },
  )
  return results.flat().toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Of the files of a built folder those that answer at an address of their own. */
export const listServedFiles = (paths: readonly string[]): readonly string[] =>
  paths.filter(path => !notServed.has(path) && !storedForm.test(path))

/** The address, without its host, at which a file of a built folder answers: decoded, a page's with its slash. */
export const fileAddress = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`

/** That address percent-encoded, as it is asked for. */
export const encodeAddress = (address: string): string => address.split('/').map(encodeURIComponent).join('/')

interface Asked {
  readonly url: string
  readonly redirected: ReadonlySet<string>
  readonly path: string
  readonly files: Manifest['files']
}

async function checkFile({ url, redirected, path, files }: Asked): Promise<readonly Difference[]> {
  const address = fileAddress(path)
  if (redirected.has(address)) return []
  const forms = (files[`${path}.gz`] ?? files[`${path}.br`]) ? encodings : (['identity'] as const)
  for (const encoding of forms) {
    const kind = await compareAnswer({
      address: `${url.replace(/\/$/, '')}${encodeAddress(address)}`,
      encoding,
      hash: files[path],
    })
    if (kind) return [{ kind, path }]
  }
  return []
}

interface Question {
  readonly address: string
  readonly encoding: string
  readonly hash: string | undefined
}

async function compareAnswer({ address, encoding, hash }: Question): Promise<Difference['kind'] | undefined> {
  const { status, bytes } = await askSite(address, encoding)
  // The page for what is not there is itself answered with 404.
  if (hashBytes(bytes) === hash) return undefined
  return status === 404 || status === 410 ? 'missing' : 'differs'
}

async function askSite(address: string, encoding: string) {
  try {
    const headers = { 'Accept-Encoding': encoding }
    const reply = await fetch(address, { redirect: 'manual', headers })
    return { status: reply.status, bytes: new Uint8Array(await reply.arrayBuffer()) }
  } catch {
    throw new PublishError(`Máy chủ không trả lời ở ${address}.`)
  }
}
