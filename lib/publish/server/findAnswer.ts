import type { FileFinder } from './createFileFinder.ts'

/** What stands at an address: a file of the site (path from its root, decoded), another address, or nothing. */
export type Answer =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' }

interface Site {
  readonly isFile: FileFinder
  /** Old addresses, decoded, with the addresses that answer for them, percent-encoded. */
  readonly redirects: ReadonlyMap<string, string>
}

const missing: Answer = { kind: 'missing' }
// A piece that begins with a dot: `..` and hidden files, but not the folder of RFC 8615.
const hidden = /\/\.(?!well-known\/)/
const notForReaders = /^\/(404\.html|_headers|_redirects)$/

/**
 * Finds what answers a request for `url` (path and query as they came over the wire). A folder is answered by
 * its index page, at the address with a slash at its end.
 */
export async function findAnswer({ isFile, redirects }: Site, url: string): Promise<Answer> {
  const [rawPath = '', query] = splitQuery(url)
  const path = decodePath(rawPath)
  if (path === undefined) return missing
  const moved = redirects.get(path)
  if (moved) return { kind: 'redirect', to: moved }
  if (hidden.test(path) || notForReaders.test(path)) return missing
  if (path.endsWith('/')) return findFile(isFile, `${path}index.html`)
  const indexPage = await findFile(isFile, `${path}/index.html`)
  return indexPage.kind === 'file' ? { kind: 'redirect', to: `${rawPath}/${query}` } : findFile(isFile, path)
}

async function findFile(isFile: FileFinder, path: string): Promise<Answer> {
  return (await isFile(path)) ? { kind: 'file', path } : missing
}

function splitQuery(url: string): readonly [string, string] {
  const start = url.indexOf('?')
  // Two slashes at the start would turn the redirect to a folder into one to another host.
  const path = (start < 0 ? url : url.slice(0, start)).replace(/^\/+/, '/')
  return [path, start < 0 ? '' : url.slice(start)]
}

function decodePath(path: string): string | undefined {
  if (!path.startsWith('/')) return undefined
  try {
    const decoded = decodeURIComponent(path).normalize('NFC')
    return decoded.includes('\0') || decoded.includes('\\') ? undefined : decoded
  } catch {
    return undefined
  }
}
