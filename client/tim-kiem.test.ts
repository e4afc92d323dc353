import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SearchView } from '../components/SearchView.tsx'
import { abbreviations } from '../config/abbreviations.ts'
import { site } from '../config/site.ts'
import { strings } from '../config/strings.ts'
import { listYears } from '../lib/content/listYears.ts'
import { buildHeaderRules } from '../lib/publish/headerRules.ts'
import { createSiteServer } from '../lib/publish/server/createSiteServer.ts'
import { listSearchDocuments } from '../lib/search/listSearchDocuments.ts'
import { listSearchVolumes } from '../lib/search/searchVolumes.ts'
import { buildClient } from '../scripts/buildClient.ts'
import { writeSearchIndex } from '../scripts/buildSearch.ts'
import { buildSearchContent } from '../tests/search/buildSearchContent.ts'
import { generateNews } from '../tests/search/generateNews.ts'
import { openBrowser } from '../tests/site/openBrowser.ts'
import { buildArticle, news, notices } from '../tests/testArticles.ts'

const folder = mkdtempSync(join(tmpdir(), 'tim-kiem-'))
const content = buildSearchContent([
  ...generateNews(),
  buildArticle('ky-hieu', '2020-02-03', {
    title: 'Dùng ký hiệu <lạ> & lạ',
    html: '<p>Viết a &lt;img onerror=x&gt; &amp; b thì sao?</p>',
    category: notices,
  }),
])

let server: Server
let browser: Browser
let context: BrowserContext
let page: Page
let address: string
let script: string
const asked: string[] = []
const workers: string[] = []
const violations: string[] = []

beforeAll(async () => {
  // Several indexes, as an archive of some thousand articles has them.
  const fewest = 100
  await writeSearchIndex({ folder, content, fewest })
  const [, ...archives] = listSearchVolumes(listSearchDocuments(content), fewest)
  script = (await buildClient(folder)).find(({ tag }) => tag === 'tim-kiem')?.path ?? ''
  const { newestFirst } = content.articles
  const view = createElement(SearchView, {
    site: { ...site, categories: [news, notices] },
    settings: {
      abbreviations,
      older: archives.map(volume => volume.folder),
      words: strings.searchWords,
    },
    years: listYears(newestFirst, 12),
    newest: newestFirst.slice(0, 3),
  })
  writeFileSync(
    join(folder, 'tim-kiem/index.html'),
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Thử</title>${renderToStaticMarkup(view)}<script type="module" src="${script}"></script></html>`,
  )
  for (const name of ['favicon.ico', 'speculation-rules.json']) writeFileSync(join(folder, name), '{}')
  const rules = buildHeaderRules({ styleHashes: [], https: false })
  server = createSiteServer(() => ({ folder, rules, redirects: new Map() }))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const listening = server.address()
  address = `http://127.0.0.1:${typeof listening === 'object' ? listening?.port : ''}/tim-kiem/`
  browser = await openBrowser()
  context = await browser.newContext({ viewport: { width: 360, height: 640 } })
}, 120_000)
afterAll(async () => {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
})

beforeEach(async () => {
  page = await context.newPage()
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  page.on('worker', worker => workers.push(new URL(worker.url()).pathname))
  page.on('console', message => violations.push(message.text()))
  page.on('pageerror', error => violations.push(String(error)))
  await page.goto(address)
})
afterEach(async () => {
  await page.close()
  asked.splice(0)
  workers.splice(0)
  expect(violations.splice(0)).toEqual([])
})

const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 10_000 })
const field = () => page.getByLabel('Từ cần tìm')
const status = () => page.getByRole('status').innerText()
const titles = () => page.locator('ol .card-title').allInnerTexts()
const askedFor = () => new URL(page.url()).search
const ways = () => page.locator('.search-browse')

async function type(text: string): Promise<void> {
  await field().fill(text)
  await soon(status).toContain(`kết quả cho “${text}”`)
}

describe('<tim-kiem>', () => {
  it('asks for no part of the engine before the form is used, then runs it in a worker', async () => {
    expect(asked.filter(path => path.includes('/pagefind'))).toEqual([])
    await field().focus()
    await soon(() => workers).toEqual(['/tim-kiem/pagefind/pagefind-worker.js'])
  })

  it('answers while the reader types, and keeps one address for all of it', async () => {
    const before = await page.evaluate(() => history.length)
    await field().pressSequentially('cau treo', { delay: 20 })
    await soon(titles).toContain('Qua suối mùa nước lớn')
    expect((await titles())[0]).toBe('Qua suối mùa nước lớn')
    expect(await page.locator('ol mark').first().innerText()).toBe('Cầu')
    expect(askedFor()).toBe('?q=cau+treo')
    expect(await page.evaluate(() => history.length)).toBe(before)
    expect(await ways().isVisible()).toBe(false)
  })

  it('opens with what the address asks, and the form shows it', async () => {
    await page.goto(`${address}?q=hi%E1%BA%BFn+m%C3%A1u&nam=2023&sap-xep=moi-nhat`)
    await soon(status).toMatch(/^Có \d+ kết quả cho “hiến máu”\.$/)
    expect(await field().inputValue()).toBe('hiến máu')
    expect(await page.locator('[name=nam]').inputValue()).toBe('2023')
    const dates = await page
      .locator('ol time')
      .evaluateAll(times => times.map(time => time.getAttribute('datetime') ?? ''))
    expect(dates.every(date => date.startsWith('2023-'))).toBe(true)
    expect(dates).toEqual([...dates].sort().reverse())
  })

  it('goes back to the search before by the back button', async () => {
    await type('hiến máu')
    const before = await status()
    await field().press('Enter')
    await page.locator('[name=nam]').selectOption('2023')
    await soon(askedFor).toContain('nam=2023')
    await page.goBack()
    await soon(askedFor).toBe('?q=hi%E1%BA%BFn+m%C3%A1u')
    expect(await page.locator('[name=nam]').inputValue()).toBe('')
    await soon(status).toBe(before)
  })

  it('narrows by category, and lists a category alone newest first', async () => {
    await page.locator('[name=chuyen-muc]').selectOption('thong-bao')
    await soon(status).toMatch(/^Có \d+ bài, mới nhất ở trên\.$/)
    expect(new Set(await page.locator('ol .card-category').allInnerTexts())).toEqual(new Set(['Thông báo']))
    expect(askedFor()).toBe('?chuyen-muc=thong-bao')
  })

  it('shows ten, then ten more, and the focus is on the first of those', async () => {
    await type('đảng viên')
    await page.getByRole('button', { name: 'Xem thêm kết quả' }).click()
    await soon(async () => (await titles()).length).toBe(20)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await titles())[10])
  })

  it('leads by the arrow key from the field to the first result', async () => {
    await type('cầu treo')
    await field().press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '/bai-viet/cau-treo/',
    )
  })

  it('says that nothing is found, what to try, and where else to look', async () => {
    await field().fill('xyzzyx')
    await soon(status).toBe('Không tìm thấy bài viết phù hợp với “xyzzyx”.')
    expect(await page.getByText('gõ không dấu').isVisible()).toBe(true)
    expect(await ways().isVisible()).toBe(true)
    await field().fill('')
    await soon(status).toBe('')
    expect(await page.getByText('gõ không dấu').isVisible()).toBe(false)
    expect(askedFor()).toBe('')
  })

  it('shows signs of markup as the signs that they are', async () => {
    await type('ký hiệu lạ')
    expect((await titles())[0]).toBe('Dùng ký hiệu <lạ> & lạ')
    expect(await page.locator('ol .card-summary').first().innerText()).toContain('<img onerror=x> & b')
    await field().fill('<img src=x>')
    await soon(status).toContain('“<img src=x>”')
    expect(await page.locator('tim-kiem img').count()).toBe(0)
  })

  it('says that it could not search when the network is gone, and does at the next try', async () => {
    await page.route('**/pagefind.js', route => route.abort())
    await field().fill('cầu treo')
    await soon(status).toMatch(/^Chưa tìm được/)
    expect(await ways().isVisible()).toBe(true)
    violations.splice(0)
    await page.unroute('**/pagefind.js')
    await field().press('Enter')
    await soon(titles).toContain('Qua suối mùa nước lớn')
  })

  it('leaves a form and other ways where there is no script', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(address)
    await plain.getByLabel('Từ cần tìm').fill('hiến máu')
    await plain.getByRole('button', { name: 'Tìm' }).click()
    await plain.waitForURL('**/tim-kiem/?q=hi%E1%BA%BFn+m%C3%A1u*#khong-tim-duoc')
    expect(await plain.getByText('không chạy được phần tìm kiếm').count()).toBe(1)
    for (const name of ['Thông báo', 'Năm 2022']) {
      expect(await plain.getByRole('link', { name }).first().isVisible()).toBe(true)
    }
    await plain.close()
  })

  it('weighs at most 3 kB under gzip', () => {
    expect(gzipSync(readFileSync(join(folder, script))).byteLength).toBeLessThanOrEqual(3_000)
  })
})
