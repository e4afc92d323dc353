import type { Browser, BrowserContext, Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { UrgentNotice, UrgentNoticePlace } from '../components/UrgentNotice.tsx'
import { strings } from '../config/strings.ts'
import { renderNotice } from '../lib/publish/renderNotice.ts'
import { type ElementServer, serveElement } from '../tests/serveElement.ts'
import { openBrowser } from '../tests/site/openBrowser.ts'
import { buildDate } from '../tests/testArticles.ts'

const notice = {
  title: 'Tạm dừng <tiếp công dân>',
  start: buildDate('2026-11-23T08:00'),
  end: buildDate('2026-11-25T17:00'),
  html: '<p>Do mưa lũ. Xem <a href="/khac/">hướng dẫn</a>.</p>',
  text: 'Do mưa lũ. Xem hướng dẫn.',
}
const before = '2026-11-23T00:59:00Z'
const during = '2026-11-23T01:00:00Z'
const after = '2026-11-25T10:00:00Z'

let server: ElementServer
let browser: Browser
let context: BrowserContext
let page: Page
const violations: string[] = []

const render = renderToStaticMarkup
const place = render(createElement(UrgentNoticePlace))

beforeAll(async () => {
  const buildBody = (top: string) =>
    `${top}<main><h1>Trang</h1>${'<p>Đoạn văn.</p>'.repeat(60)}</main>${place}`
  server = await serveElement('bao-khan', {
    '/': buildBody(render(createElement(UrgentNotice, { notice, hasBegun: true }))),
    '/sap-toi/': buildBody(render(createElement(UrgentNotice, { notice, hasBegun: false }))),
    '/khac/': buildBody(''),
  })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

beforeEach(async () => {
  server.files.set('/thong-bao-khan.json', renderNotice(notice, strings.urgentNotice))
  context = await browser.newContext({ viewport: { width: 320, height: 640 } })
  page = await context.newPage()
  page.on('console', message => violations.push(message.text()))
  page.on('pageerror', error => violations.push(String(error)))
})
afterEach(async () => {
  await context.close()
  expect(violations.splice(0)).toEqual([])
})

/** Opens a page at that moment of the reader's clock. Gives how far things moved (Layout Instability score). */
async function open(path: string, moment: string): Promise<number> {
  await page.clock.setFixedTime(new Date(moment))
  await page.addInitScript(() => {
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) moved += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    let moved = 0
    Object.assign(window, { readMoved: () => moved })
  })
  await page.goto(server.origin + path, { waitUntil: 'networkidle' })
  return page.evaluate('readMoved()')
}
const bar = () => page.locator('.notice')
const words = () => bar().innerText()

describe('<bao-khan>', () => {
  it('shows the notice on any page while it holds, over everything, and moves nothing', async () => {
    expect(await open('/khac/', during)).toBe(0)
    expect(await words()).toMatch(
      /^Thông báo khẩn: Tạm dừng <tiếp công dân>\s+Do mưa lũ\. Xem hướng dẫn\.\s+08:00 ngày 23\/11\/2026 – 17:00 ngày 25\/11\/2026/,
    )
    const box = await bar().boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.getByRole('link', { name: 'Xem ở trang chủ' }).click()
    expect(new URL(page.url()).pathname).toBe('/')
  })

  it.each([
    { name: 'before its start', moment: before },
    { name: 'from its end on', moment: after },
  ])('shows nothing $name, on no page', async ({ moment }) => {
    for (const path of ['/khac/', '/sap-toi/', '/']) {
      expect(await open(path, moment)).toBe(0)
      expect(await bar().filter({ visible: true }).count()).toBe(0)
    }
  })

  it('stands once on the front page, in its place', async () => {
    expect(await open('/', during)).toBe(0)
    expect(await bar().count()).toBe(1)
    expect((await bar().boundingBox())?.y).toBeLessThan(50)
    expect(await bar().getByRole('link', { name: 'hướng dẫn' }).isVisible()).toBe(true)
  })

  it('comes at its hour on a front page that was built before', async () => {
    expect(await open('/sap-toi/', during)).toBe(0)
    expect(await bar().isVisible()).toBe(true)
  })

  it('stays closed once it was closed, until there is another', async () => {
    await open('/khac/', during)
    await page.getByRole('button', { name: 'Đóng' }).click()
    expect(await bar().count()).toBe(0)
    await open('/khac/', during)
    expect(await bar().count()).toBe(0)
    const other = { ...notice, start: buildDate('2026-11-23T07:30') }
    server.files.set('/thong-bao-khan.json', renderNotice(other, strings.urgentNotice))
    await open('/khac/', during)
    expect(await bar().isVisible()).toBe(true)
  })

  it('is nothing when there is no notice', async () => {
    server.files.set('/thong-bao-khan.json', renderNotice(undefined, strings.urgentNotice))
    expect(await open('/khac/', during)).toBe(0)
    expect(await bar().count()).toBe(0)
  })

  it('covers half of the window at most, and lets all of the page be reached', async () => {
    const long = { ...notice, text: 'Nước lên nhanh. '.repeat(60) }
    server.files.set('/thong-bao-khan.json', renderNotice(long, strings.urgentNotice))
    await open('/khac/', during)
    const box = await page.locator('.notice-over').boundingBox()
    expect(box?.height).toBeLessThanOrEqual(320)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    const last = await page.locator('main p').last().boundingBox()
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0)
  })

  it('stands on the front page without script', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(server.origin)
    expect(await plain.locator('.notice').innerText()).toContain('Do mưa lũ')
    await plain.goto(`${server.origin}/sap-toi/`)
    expect(await plain.locator('.notice').isVisible()).toBe(false)
    await plain.close()
  })

  it('weighs at most 700 bytes under brotli', () => {
    expect(server.scriptBytes).toBeLessThanOrEqual(700)
  })
})
