import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { findContentType } from '../lib/publish/contentTypes.ts'
import { buildHeaderRules } from '../lib/publish/headerRules.ts'
import { listHeaders } from '../lib/publish/listHeaders.ts'
import { findPort } from '../scripts/findPort.ts'

export interface FileServer {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string
  readonly close: () => Server
}

/**
 * Serves files from memory with the headers of the real site, for the test of one element: `files` are read
 * anew for each request. A style sheet is the file `/style.css`: the policy allows no other of theirs.
 */
export async function serveFiles(files: ReadonlyMap<string, string | Buffer>): Promise<FileServer> {
  const rules = buildHeaderRules({ styleHashes: [], https: false })
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const body = files.get(path)
    const status = body === undefined ? 404 : 200
    for (const { name, value } of listHeaders(rules, { path, status })) {
      if (name !== 'Speculation-Rules')
        response.setHeader(name, value.replace('style-src ', "style-src 'self'"))
    }
    response.setHeader('Content-Type', findContentType(path.endsWith('/') ? `${path}index.html` : path))
    response.writeHead(status).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${findPort(server)}`, close: () => server.close() }
}

/** The style sheet of all pages, its parts in order. */
export function readStyleSheet(): string {
  const folder = 'app/styles'
  const parts = readFileSync(join(folder, 'main.css'), 'utf8').matchAll(/@import "(.+?)";/g)
  return [...parts].map(([, part = '']) => readFileSync(join(folder, part), 'utf8')).join('\n')
}
