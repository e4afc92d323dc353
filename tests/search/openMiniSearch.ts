import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { brotliCompressSync } from 'node:zlib'
import { transform } from 'esbuild'
import MiniSearch from 'minisearch'
import { encodeSearchText } from '../../lib/search/encodeSearchText.ts'
import { foldVietnamese } from '../../lib/text/foldVietnamese.ts'
import type { Article } from '../../lib/types.ts'

/** What a search of titles and summaries would be: one index that every reader loads whole. */
export async function openMiniSearch(articles: readonly Article[]) {
  const options = {
    idField: 'slug',
    fields: ['title', 'summary'],
    processTerm: (term: string) => foldVietnamese(encodeSearchText(term)),
    searchOptions: { prefix: true, combineWith: 'AND' as const, boost: { title: 3 } },
  }
  const index = new MiniSearch(options)
  // Cut into words before the marks are composed, decomposed letters would fall apart.
  index.addAll(
    articles.map(({ slug, title, summary }) => ({
      slug,
      title: title.normalize('NFC'),
      summary: summary.normalize('NFC'),
    })),
  )
  const source = await readFile(createRequire(import.meta.url).resolve('minisearch'), 'utf8')
  const script = await transform(source, { minify: true })
  const bytes = [script.code, JSON.stringify(index)].map(text => brotliCompressSync(text).byteLength)
  return {
    find: async (typed: string): Promise<readonly string[]> =>
      index.search(typed.normalize('NFC')).map(({ id }) => String(id)),
    bytes: bytes.reduce((sum, part) => sum + part, 0),
  }
}
