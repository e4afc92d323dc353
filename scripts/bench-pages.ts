import { existsSync, readFileSync } from 'node:fs'
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
if (!chromePath) {
  console.error('Chưa có Chromium. Hãy chạy: npx tsx scripts/prepare-tests.ts')
  process.exit(1)
}
if (!existsSync(join(environment.outFolder, 'index.html'))) {
  console.error('Hãy chạy trước: npm run build')
  process.exit(1)
}
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
// The first page that a browser opens is slow whatever it holds.
await measurePage(`${published.url}/404.html`, { port: chrome.port, skipAudits: [] })
for (const { name, path } of pageTypes) {
  // Lighthouse measures no answer with status 404.
  const isMissing = !existsSync(join(environment.outFolder, pageFile(path)))
  const measured = isMissing ? '/404.html' : path
  const options = { port: chrome.port, skipAudits: isForSearchEngines(measured) ? [] : ['is-crawlable'] }
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

/** Pages with nothing of their own to be found, such as the offline page, rightly ask not to be indexed. */
function isForSearchEngines(path: string): boolean {
  const html = readFileSync(join(environment.outFolder, pageFile(path)), 'utf8')
  return !html.includes('<meta name="robots" content="noindex"')
}
