import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import pMap from 'p-map'
import { listFiles } from '../listFiles.ts'
import { renderBrotli } from '../renderCompressed.ts'
import { buildPageFacts } from './pageFacts.ts'
import type { WeighedPages } from './pageFactsCache.ts'
import type { SiteFacts } from './siteFacts.ts'

const filesAtOnce = 8

/** Tools for editors: no reader loads them, so that no budget of readers is theirs. */
const adminFiles = 'admin/'

/** Reads every page and script of a built folder; of pages in `known`, by path of their file, nothing is read. */
export async function readSiteFacts(
  folder: string,
  known: WeighedPages = new Map(),
): Promise<SiteFacts & { readonly weighed: WeighedPages }> {
  const files = await listFiles(folder)
  const present = new Set(files)
  const readWeight = async (file: string): Promise<number> =>
    present.has(`${file}.br`)
      ? (await stat(join(folder, `${file}.br`))).size
      : (await renderBrotli(await readFile(join(folder, file)))).byteLength
  const readPage = async (file: string) => {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
    const earlier = known.get(file)
    if (earlier) return [file, earlier] as const
    const facts = buildPageFacts(path, await readFile(join(folder, file), 'utf8'))
    return [file, { facts, weight: await readWeight(file) }] as const
  }
  const pages = await pMap(
    files.filter(file => file.endsWith('.html') && !file.startsWith(adminFiles)),
    readPage,
    { concurrency: filesAtOnce },
  )
  const scripts = await pMap(
    files.filter(file => file.startsWith('js/') && !/\.(br|gz)$/.test(file)),
    async file => [file, await readWeight(file)] as const,
    { concurrency: filesAtOnce },
  )
  const weights = [...pages.map(([file, { weight }]) => [file, weight] as const), ...scripts]
  return {
    pages: pages.map(([, { facts }]) => facts),
    files: new Set(files.map(file => `/${file}`)),
    weights: new Map(weights.map(([file, weight]) => [`/${file}`, weight])),
    weighed: new Map(pages),
  }
}
