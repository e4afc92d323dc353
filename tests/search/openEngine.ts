import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { SearchedContent } from '../../lib/search/listSearchDocuments.ts'
import type { SearchEngine } from '../../lib/search/searchEngine.ts'
import { searchFolder } from '../../lib/search/searchFolder.ts'
import { writeSearchIndex } from '../../scripts/buildSearch.ts'

/** The engine as browsers get it, with an index of its own. */
export interface OpenedEngine {
  readonly engine: SearchEngine
  /** Bytes sent so far, the engine's script and its worker included, as under brotli where that helps. */
  readonly countBytes: () => number
  readonly close: () => Promise<void>
}

/** Indexes content in a new folder, serves it, and starts the engine's own script on it in this process. */
export async function openEngine(content: SearchedContent): Promise<OpenedEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'tim-kiem-'))
  await writeSearchIndex({ stageFolder: folder, content })
  const scripts = ['pagefind.js', 'pagefind-worker.js'].map(name => join(folder, searchFolder, name))
  let bytes = 0
  const count = (sent: Uint8Array) => {
    bytes += Math.min(sent.byteLength, brotliCompressSync(sent).byteLength)
  }
  for (const script of scripts) count(await readFile(script))
  const server = createServer(async ({ url = '/' }, response) => {
    const file = await readFile(join(folder, new URL(url, 'http://localhost').pathname))
    count(file)
    response.end(file)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const engine: SearchEngine = await import(pathToFileURL(scripts[0] ?? '').href)
  await engine.options({ basePath: `http://127.0.0.1:${port}${searchFolder}`, baseUrl: '/' })
  await engine.init()
  const close = async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    await rm(folder, { recursive: true })
  }
  return { engine, countBytes: () => bytes, close }
}
