import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { ArticleIndex } from '../lib/content/articleIndex.ts'
import { listAddresses } from '../lib/publish/listAddresses.ts'
import { parsePage } from '../lib/publish/parsePage.ts'
import { homePath, keptListPath, offlinePath, serviceWorkerPath } from '../lib/routes.ts'
import { oldestBrowsers } from './buildClient.ts'

const newestCount = 10
const hashLength = 12

/**
 * Writes /sw.js and the list of what it keeps beforehand (the front page, the newest articles, and the page
 * for when there is no network, with its files) into a finished folder. The worker differs when a file of the
 * list does: by that a browser knows that there is news. Rejects when one of the files is missing.
 */
export async function writeServiceWorker(folder: string, articles: ArticleIndex): Promise<void> {
  const offlinePage = await readFile(join(folder, `${offlinePath}index.html`), 'utf8')
  const parts = listAddresses(parsePage(offlinePage)).filter(address =>
    /^\/(?:js\/|brand\/.*\.svg$)/.test(address),
  )
  const list = {
    shell: [offlinePath, ...new Set(parts)],
    pages: [homePath, ...articles.newestFirst.slice(0, newestCount).map(({ path }) => path)],
  }
  await writeFile(join(folder, keptListPath), JSON.stringify(list))
  const release = await hashFiles(folder, [...list.shell, ...list.pages])
  await build({
    entryPoints: ['client/sw.ts'],
    outfile: join(folder, serviceWorkerPath),
    bundle: true,
    minify: true,
    format: 'iife',
    target: oldestBrowsers,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
    define: {
      RELEASE: JSON.stringify(release),
      KEPT_LIST: JSON.stringify(keptListPath),
      OFFLINE_PAGE: JSON.stringify(offlinePath),
    },
  })
}

async function hashFiles(folder: string, addresses: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const address of addresses) {
    hash.update(address).update(await readFile(join(folder, address.replace(/\/$/, '/index.html'))))
  }
  return hash.digest('hex').slice(0, hashLength)
}
