import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import send from 'send'
import { findContentType } from '../contentTypes.ts'
import type { HeaderRules } from '../headerRules.ts'
import { listHeaders } from '../listHeaders.ts'
import { createFileFinder, type FileFinder } from './createFileFinder.ts'
import { findAnswer } from './findAnswer.ts'
import { listEncodings } from './listEncodings.ts'

/** What a server must know of the site beside its files. */
export interface ServedSite {
  readonly folder: string
  readonly rules: HeaderRules
  /** Old addresses, decoded, with the addresses that answer for them, percent-encoded. */
  readonly redirects: ReadonlyMap<string, string>
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly site: ServedSite
  readonly isFile: FileFinder
}

interface SentFile {
  /** Path from the site's root, decoded. */
  readonly path: string
  readonly status: number
}

/**
 * Makes a server that answers as the hosts that the project writes configurations for: stored compressed
 * forms, ETag and 304, ranges, GET and HEAD only. `readSite` is asked at every request, so that a site that
 * has just been built again is served with its own headers.
 */
export function createSiteServer(readSite: () => ServedSite): Server {
  const finders = new WeakMap<ServedSite, FileFinder>()
  return createServer((request, response) => {
    const site = readSite()
    const isFile = finders.get(site) ?? createFileFinder(site.folder)
    finders.set(site, isFile)
    const exchange = { request, response, site, isFile }
    answer(exchange).catch(() => {
      response.headersSent ? response.destroy() : refuse(exchange, 500)
    })
  })
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, site, isFile } = exchange
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return refuse(exchange, 405)
  }
  const found = await findAnswer({ isFile, redirects: site.redirects }, request.url ?? '/')
  if (found.kind === 'file') return sendFile(exchange, { path: found.path, status: 200 })
  if (found.kind === 'missing') return sendFile(exchange, { path: '/404.html', status: 404 })
  writeHeaders(exchange, { path: '/', status: 301 })
  response.writeHead(301, { Location: found.to, 'Content-Length': 0 }).end()
}

async function sendFile(exchange: Exchange, { path, status }: SentFile): Promise<void> {
  const { request, response, site } = exchange
  const ending = await findEnding(exchange, path)
  writeHeaders(exchange, { path, status })
  response.setHeader('Content-Type', findContentType(path))
  response.statusCode = status
  const isFound = status === 200
  send(request, encodeURIComponent(`${path}${ending}`), {
    root: site.folder,
    dotfiles: 'allow',
    index: false,
    cacheControl: false,
    acceptRanges: isFound,
    etag: isFound,
    lastModified: isFound,
  })
    .on('error', (error: { readonly status?: number }) => refuse(exchange, error.status ?? 500))
    .pipe(response)
}

/** Chooses among the stored forms of a file and tells the reader's cache that there are several. */
async function findEnding({ request, response, isFile }: Exchange, path: string): Promise<string> {
  const stored = await isFile(`${path}.gz`)
  if (!stored) return ''
  response.setHeader('Vary', 'Accept-Encoding')
  for (const { name, ending } of listEncodings(request.headers['accept-encoding'])) {
    if (await isFile(`${path}${ending}`)) {
      response.setHeader('Content-Encoding', name)
      return ending
    }
  }
  return ''
}

function refuse(exchange: Exchange, status: number): void {
  const { response } = exchange
  for (const name of ['Content-Encoding', 'Content-Type', 'Vary']) response.removeHeader(name)
  writeHeaders(exchange, { path: '/', status })
  response.writeHead(status, { 'Content-Length': 0 }).end()
}

function writeHeaders({ response, site }: Exchange, answered: SentFile): void {
  for (const { name, value } of listHeaders(site.rules, answered)) response.setHeader(name, value)
}
