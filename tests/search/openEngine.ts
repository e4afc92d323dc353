import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { listSearchDocuments, type SearchedContent } from '../../lib/search/listSearchDocuments.ts'
import type { SearchEngine } from '../../lib/search/searchEngine.ts'
import { searchFolder } from '../../lib/search/searchFolder.ts'
import { listSearchVolumes } from '../../lib/search/searchVolumes.ts'
import { writeSearchIndex } from '../../scripts/buildSearch.ts'

/** The engine as browsers get it, with an index of its own. */
export interface OpenedEngine {
  readonly engine: SearchEngine
  /** Bytes sent so far, the engine's script and its worker included, as under brotli where that helps. */
  readonly countBytes: () => number
  readonly close: () => Promise<void>
}

/**
 * Indexes content in a new folder, in volumes closed at `fewest` documents, serves it, and starts the engine's own
 * script on it in this process. `readText` gives the words of files by their hashes.
 */
export async function openEngine(
  content: SearchedContent,
  options: { readonly fewest?: number | undefined; readonly readText?: (sha256: string) => string } = {},
): Promise<OpenedEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'tim-kiem-'))
  await writeSearchIndex({ folder, content, ...options })
  const [, ...archives] = listSearchVolumes(listSearchDocuments(content), options.fewest)
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
  const origin = `http://127.0.0.1:${port}`
  await engine.options({ basePath: `${origin}${searchFolder}` })
  await engine.init()
  for (const archive of archives) await engine.mergeIndex(`${origin}${archive.folder}`)
  await engine.options({ baseUrl: '/' })
  const close = async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    await rm(folder, { recursive: true })
  }
  return { engine, countBytes: () => bytes, close }
}
