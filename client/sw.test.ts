import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { OfflineReading } from '../components/OfflineReading.tsx'
import { OfflineView } from '../components/OfflineView.tsx'
import { buildArticleIndex } from '../lib/content/articleIndex.ts'
import { buildHeaderRules } from '../lib/publish/headerRules.ts'
import { createSiteServer } from '../lib/publish/server/createSiteServer.ts'
import { buildClient } from '../scripts/buildClient.ts'
import { writeServiceWorker } from '../scripts/buildServiceWorker.ts'
import { openBrowser } from '../tests/site/openBrowser.ts'
import { buildArticle, buildDate } from '../tests/testArticles.ts'

const folder = mkdtempSync(join(tmpdir(), 'sw-'))
const slugs = Array.from({ length: 12 }, (_, index) => `bai-${String(index + 1).padStart(2, '0')}`)
const articles = buildArticleIndex(
  slugs.map((slug, index) => buildArticle(slug, `2026-01-${String(index + 1).padStart(2, '0')}`)),
  { now: buildDate('2026-11-23'), showDrafts: false },
)

let server: Server
let browser: Browser
let context: BrowserContext
let page: Page
let origin: string
let script: string
/** Addresses that the server leaves without an answer. */
const stuck = new Set<string>()

function writePage(path: string, title: string, body: string): void {
  const file = join(folder, path, 'index.html')
  mkdirSync(dirname(file), { recursive: true })
  const element = renderToStaticMarkup(createElement(OfflineReading))
  writeFileSync(
    file,
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title} | Xã Thử</title></head><body>${body}${element}<script type="module" src="${script}"></script></body></html>`,
  )
}

beforeAll(async () => {
  script = (await buildClient(folder)).find(({ tag }) => tag === 'ngoai-tuyen')?.path ?? ''
  writePage('/', 'Trang nhất', '<h1>Trang nhất</h1><img src="/anh/a-1.png" alt="Ảnh">')
  writePage('/gioi-thieu/', 'Giới thiệu &amp; liên hệ', '<h1>Giới thiệu</h1>')
  writePage('/admin/', 'Quản trị', '<h1>Quản trị</h1>')
  writePage('/ngoai-tuyen/', 'Chưa có mạng', renderToStaticMarkup(createElement(OfflineView)))
  for (const slug of slugs) writePage(`/bai-viet/${slug}/`, `Bài ${slug}`, `<h1>Bài ${slug}</h1>`)
  mkdirSync(join(folder, 'anh'))
  writeFileSync(join(folder, 'anh/a-1.png'), readFileSync('docs/screenshot.png'))
  writeFileSync(join(folder, 'speculation-rules.json'), '{}')
  writeFileSync(join(folder, 'favicon.ico'), '')
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>Không có</title>')
  await writeServiceWorker(folder, articles)
  const rules = buildHeaderRules({ styleHashes: [], https: false })
  server = createSiteServer(() => ({ folder, rules, redirects: new Map() }))
  const answer = server.listeners('request')[0] as (request: { url: string }, response: unknown) => void
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    if (!stuck.has(request.url ?? '')) answer(request as { url: string }, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
})

beforeEach(async () => {
  context = await browser.newContext()
  page = await context.newPage()
})
afterEach(() => context.close())

const heading = () => page.locator('h1').innerText()
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 10_000 })
/** Opens a page as a first visit, and waits until the worker is at work. */
async function visit(path: string): Promise<void> {
  await page.goto(origin + path)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller) {
      await new Promise(resolve => navigator.serviceWorker.addEventListener('controllerchange', resolve))
    }
  })
}
const keptPaths = () =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async name => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })

describe('/sw.js', () => {
  it('keeps the page of the first visit, the front page and the ten newest articles', async () => {
    await visit('/gioi-thieu/')
    await soon(keptPaths).toContain('/gioi-thieu/')
    const kept = await keptPaths()
    expect(kept).toContain('/')
    expect(kept.filter(path => path.startsWith('/bai-viet/')).toSorted()).toEqual(
      slugs.slice(2).map(slug => `/bai-viet/${slug}/`),
    )
  })

  it('opens without network what was read, with its pictures, and the newest articles', async () => {
    await visit('/gioi-thieu/')
    await page.goto(`${origin}/bai-viet/bai-01/`)
    await page.goto(`${origin}/`)
    await soon(keptPaths).toContain('/bai-viet/bai-01/')
    await soon(keptPaths).toContain('/anh/a-1.png')
    await context.setOffline(true)
    for (const slug of ['bai-01', 'bai-12']) {
      await page.goto(`${origin}/bai-viet/${slug}/`)
      expect(await heading()).toBe(`Bài ${slug}`)
    }
    await page.goto(`${origin}/?tu=email`)
    expect(await heading()).toBe('Trang nhất')
    await page.waitForFunction(() => document.images[0]?.naturalWidth)
  })

  it('says kindly what it does not have, and lists by title what is there', async () => {
    await visit('/gioi-thieu/')
    await context.setOffline(true)
    await page.goto(`${origin}/bai-viet/bai-02/`)
    expect(await heading()).toBe('Chưa có mạng')
    const names = () => page.locator('ngoai-tuyen li').allInnerTexts()
    await soon(async () => (await names()).length).toBe(12)
    expect(await names()).toEqual(
      expect.arrayContaining(['Giới thiệu & liên hệ', 'Trang nhất', 'Bài bai-12']),
    )
    await page.getByRole('link', { name: 'Bài bai-07' }).click()
    expect(await heading()).toBe('Bài bai-07')
    await page.goBack()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Thử mở lại' }).click()
    await soon(heading).toBe('Bài bai-02')
  })

  it('shows the page of today while there is network', async () => {
    await visit('/gioi-thieu/')
    const file = join(folder, 'gioi-thieu/index.html')
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, before.replace('<h1>Giới thiệu', '<h1>Giới thiệu mới'))
    await page.reload()
    expect(await heading()).toBe('Giới thiệu mới')
    await context.setOffline(true)
    await page.reload()
    expect(await heading()).toBe('Giới thiệu mới')
    writeFileSync(file, before)
  })

  it('does not wait for ever for a network that does not answer', async () => {
    await visit('/gioi-thieu/')
    stuck.add('/bai-viet/bai-12/')
    await page.goto(`${origin}/bai-viet/bai-12/`)
    expect(await heading()).toBe('Bài bai-12')
    stuck.clear()
  })

  it('leaves /admin/ and pages that do not exist alone', async () => {
    await visit('/gioi-thieu/')
    await page.goto(`${origin}/admin/`)
    expect(await heading()).toBe('Quản trị')
    await page.goto(`${origin}/khong-co/`)
    expect((await keptPaths()).filter(path => /admin|khong-co/.test(path))).toEqual([])
    await context.setOffline(true)
    await expect(page.goto(`${origin}/admin/`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
  })

  it('takes what is new by itself, and forgets what only its last release needed', async () => {
    await visit('/gioi-thieu/')
    const names = () => page.evaluate(() => caches.keys())
    const before = (await names()).find(name => name.startsWith('khung-'))
    writePage('/bai-viet/bai-12/', 'Bài bai-12', '<h1>Bài bai-12, đã sửa</h1>')
    await writeServiceWorker(folder, articles)
    await page.reload()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await soon(names).not.toContain(before)
    await context.setOffline(true)
    await page.goto(`${origin}/bai-viet/bai-12/`)
    expect(await heading()).toBe('Bài bai-12, đã sửa')
  })

  it('lets the oldest go when there are too many', async () => {
    await visit('/gioi-thieu/')
    for (let number = 1; number <= 61; number++)
      writePage(`/nhieu/${number}/`, `Trang ${number}`, '<h1>Nhiều</h1>')
    for (let number = 1; number <= 61; number++) await page.goto(`${origin}/nhieu/${number}/`)
    await soon(async () => (await keptPaths()).filter(path => path.startsWith('/nhieu/')).length).toBe(60)
    expect(await keptPaths()).not.toContain('/nhieu/1/')
    expect(await keptPaths()).toContain('/ngoai-tuyen/')
  })

  it('keeps nothing and breaks nothing where the browser has no workers', async () => {
    const errors: string[] = []
    page.on('pageerror', error => errors.push(String(error)))
    await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }))
    await page.goto(`${origin}/gioi-thieu/`, { waitUntil: 'networkidle' })
    expect(await keptPaths()).toEqual([])
    expect(errors).toEqual([])
  })

  it('weighs at most 1 kB under gzip', () => {
    expect(gzipSync(readFileSync(join(folder, 'sw.js'))).byteLength).toBeLessThanOrEqual(1_000)
  })
})
