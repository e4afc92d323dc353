import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { createSecureServer } from 'node:http2'
import { join, normalize } from 'node:path'
import { pageFile } from '../lib/publish/check/siteFacts.ts'
import { findContentType } from '../lib/publish/contentTypes.ts'
import { findPort } from './findPort.ts'
import type { Certificate } from './makeCertificate.ts'

/** A server of this machine alone, for measuring and comparing; `close` ends it. */
export interface FolderServer {
  readonly url: string
  readonly close: () => void
}

/** What the answers of HTTP/1.1 and HTTP/2 have in common. */
interface Answer {
  readonly writeHead: (status: number, headers: Readonly<Record<string, string>>) => unknown
  readonly end: (bytes: Uint8Array | string) => unknown
}

/**
 * Serves files from the first of `folders` that has them, as `.br` where that stands beside them, with no
 * header that could make one site faster or slower than another. Unknown addresses get the first 404.html.
 * With a certificate by HTTP/2, as sites are reached; without by HTTP/1.1.
 */
export async function serveFolders(
  folders: readonly string[],
  certificate?: Certificate,
): Promise<FolderServer> {
  const listener = async ({ url, headers }: Pick<IncomingMessage, 'url' | 'headers'>, response: Answer) => {
    const file = pageFile(normalize(decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname)))
    const isBrotli = String(headers['accept-encoding']).includes('br')
    const found = await readAnswer(folders, file, isBrotli)
    const answer = found ?? (await readAnswer(folders, '/404.html', isBrotli))
    response.writeHead(found ? 200 : 404, {
      'Content-Type': findContentType(found ? file : '/404.html'),
      ...(answer?.isBrotli && { 'Content-Encoding': 'br' }),
    })
    response.end(answer?.bytes ?? '')
  }
  const server = certificate
    ? createSecureServer({ ...certificate, allowHTTP1: true }, listener)
    : createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
  }
  return { url: `${certificate ? 'https' : 'http'}://127.0.0.1:${findPort(server)}`, close }
}

async function readAnswer(folders: readonly string[], file: string, isBrotli: boolean) {
  for (const folder of folders) {
    const compressed = isBrotli ? await readIfThere(join(folder, `${file}.br`)) : undefined
    const bytes = compressed ?? (await readIfThere(join(folder, file)))
    if (bytes) return { bytes, isBrotli: compressed !== undefined }
  }
  return undefined
}

const readIfThere = (file: string): Promise<Uint8Array | undefined> => readFile(file).catch(() => undefined)
