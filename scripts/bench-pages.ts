import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from 'chrome-launcher'
import { environment } from '../config/environment.ts'
import { pageFile } from '../lib/publish/check/siteFacts.ts'
import { precompressFolder } from '../lib/publish/precompressFolder.ts'
import { findChromium } from '../tests/findChromium.ts'
import { pageTypes } from '../tests/site/pageTypes.ts'
import { exportPlain } from './exportPlain.ts'
import { formatMeasures, listMisses, type MeasuredPage } from './formatMeasures.ts'
import { makeCertificate } from './makeCertificate.ts'
import { measurePage } from './measurePage.ts'
import { serveFolders } from './serveFolders.ts'

const plainFolder = '.cache/plain'

/**
 * `npm run bench:pages`: Lighthouse on every page type of out/, and on the same pages with Next's runtime inside,
 * both by HTTP/2 as the servers of docs/trien-khai.md give them. Takes half an hour, of a quiet machine.
 */
const chromePath = findChromium()
if (!chromePath) throw new Error('Chưa có Chromium. Hãy chạy: npx tsx scripts/prepare-tests.ts')
if (!existsSync(join(environment.outFolder, 'index.html'))) throw new Error('Hãy chạy trước: npm run build')
await exportPlain(plainFolder)
await precompressFolder(plainFolder, environment.cacheFolder)
const certificate = makeCertificate('localhost')
const published = await serveFolders([environment.outFolder], certificate)
const plain = await serveFolders([plainFolder, environment.outFolder], certificate)
const chrome = await launch({
  chromePath,
  logLevel: 'silent',
  chromeFlags: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--ignore-certificate-errors',
  ],
})
const pages: MeasuredPage[] = []
for (const { name, path } of pageTypes) {
  // Lighthouse measures no answer with status 404, and that page rightly asks not to be indexed.
  const isMissing = !existsSync(join(environment.outFolder, pageFile(path)))
  const measured = isMissing ? '/404.html' : path
  const options = { port: chrome.port, skipAudits: isMissing ? ['is-crawlable'] : [] }
  pages.push({
    name,
    published: await measurePage(published.url + measured, options),
    plain: await measurePage(plain.url + measured, options),
  })
  console.error(`Đã đo ${pages.length}/${pageTypes.length}: ${name}`)
}
chrome.kill()
published.close()
plain.close()
console.log(formatMeasures(pages))
const misses = listMisses(pages)
if (misses.length > 0) console.error(`Chưa đạt: ${misses.join(', ')}`)
process.exitCode = misses.length > 0 ? 1 : 0
