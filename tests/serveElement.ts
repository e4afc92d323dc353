import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { buildClient } from '../scripts/buildClient.ts'
import { type FileServer, readStyleSheet, serveFiles } from './serveFiles.ts'

export interface ElementServer extends FileServer {
  /** What is answered, by path; a test may add to it and change it. */
  readonly files: Map<string, string | Buffer>
  /** Bytes of the element's module under brotli. */
  readonly scriptBytes: number
}

/**
 * Serves pages with the site's style sheet and headers and the module of one element: `bodies` is the markup of
 * their bodies by path.
 */
export async function serveElement(
  tag: string,
  bodies: Readonly<Record<string, string>>,
): Promise<ElementServer> {
  const folder = mkdtempSync(join(tmpdir(), `${tag}-`))
  const path = (await buildClient(folder)).find(built => built.tag === tag)?.path ?? ''
  const script = readFileSync(join(folder, path), 'utf8')
  rmSync(folder, { recursive: true })
  const buildPage = (body: string): string =>
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Thử</title><link rel="stylesheet" href="/style.css">${body}<script type="module" src="${path}"></script></html>`
  const files = new Map<string, string | Buffer>([
    ...Object.entries(bodies).map(([address, body]) => [address, buildPage(body)] as const),
    ['/style.css', readStyleSheet()],
    [path, script],
    ['/favicon.ico', ''],
  ])
  return { ...(await serveFiles(files)), files, scriptBytes: brotliCompressSync(script).byteLength }
}
