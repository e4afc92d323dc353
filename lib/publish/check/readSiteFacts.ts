import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import pMap from 'p-map'
import { listFiles } from '../listFiles.ts'
import { renderBrotli } from '../renderCompressed.ts'
import { buildPageFacts } from './pageFacts.ts'
import type { SiteFacts } from './siteFacts.ts'

const filesAtOnce = 8

/** Reads every page and script of a built folder. */
export async function readSiteFacts(folder: string): Promise<SiteFacts> {
  const files = await listFiles(folder)
  const known = new Set(files)
  const weighed = files.filter(file => file.endsWith('.html') || file.startsWith('js/'))
  const read = await pMap(
    weighed.filter(file => !/\.(br|gz)$/.test(file)),
    async file => {
      const bytes = await readFile(join(folder, file))
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
      const weight = known.has(`${file}.br`)
        ? (await stat(join(folder, `${file}.br`))).size
        : (await renderBrotli(bytes)).byteLength
      const page = file.endsWith('.html') ? [buildPageFacts(path, bytes.toString('utf8'))] : []
      return { file: `/${file}`, weight, page }
    },
    { concurrency: filesAtOnce },
  )
  return {
    pages: read.flatMap(({ page }) => page),
    files: new Set(files.map(file => `/${file}`)),
    weights: new Map(read.map(({ file, weight }) => [file, weight])),
  }
}
