import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DocumentListView } from '../components/DocumentListView.tsx'
import { strings } from '../config/strings.ts'
import { listDocumentLists, listDocumentWays } from '../lib/content/documentRegister.ts'
import { paginate } from '../lib/content/paginate.ts'
import { renderRegister } from '../lib/publish/renderRegister.ts'
import { type ElementServer, serveElement } from '../tests/serveElement.ts'
import { readStyleSheet } from '../tests/serveFiles.ts'
import { openBrowser } from '../tests/site/openBrowser.ts'
import { buildDocument, buildRegister, resolution, terms } from '../tests/testDocuments.ts'

const register = buildRegister([
  buildDocument('trong-rung', '2026-05-04', { number: '05-KH/MẪU', title: 'Trồng rừng ở thôn mẫu' }),
  buildDocument('lam-duong', '2026-03-02', { number: '03-NQ/MẪU', title: 'Làm đường', type: resolution }),
  buildDocument('hop-xa', '2025-06-07', { number: '02-NQ/MẪU', title: 'Họp xã', type: resolution }),
  ...Array.from({ length: 6 }, (_, number) => buildDocument(`mau-${number}`, `2024-01-0${number + 1}`)),
])
const [page1] = paginate(register, 4)
const dataPath = '/van-ban/van-ban.json'

let server: ElementServer
let browser: Browser
let context: BrowserContext
let page: Page
const violations: string[] = []

beforeAll(async () => {
  const view = createElement(DocumentListView, {
    title: 'Văn bản',
    description: 'Văn bản mẫu.',
    path: '/van-ban/',
    trail: [],
    page: page1 ?? { items: [], number: undefined },
    ways: listDocumentWays(listDocumentLists(register, terms)),
  })
  server = await serveElement('loc-van-ban', { '/van-ban/': renderToStaticMarkup(view) })
  const sheets = ['search', 'documents'].map(name => readFileSync(`app/styles/${name}.css`, 'utf8'))
  server.files.set('/style.css', [readStyleSheet(), ...sheets].join('\n'))
  server.files.set(dataPath, renderRegister(register, strings.documents.statuses))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 320, height: 640 } })
  page = await context.newPage()
  page.on('console', message => violations.push(message.text()))
  page.on('pageerror', error => violations.push(String(error)))
})
afterEach(async () => {
  await context.close()
  expect(violations.splice(0)).toEqual([])
})

const open = async (query = '') => {
  await page.goto(`${server.origin}/van-ban/${query}`)
  if (query === '') await page.getByText(strings.documents.filter).click()
}
const numbers = () => page.getByRole('rowheader').allInnerTexts()
const status = () => page.getByRole('status').innerText()
const soon = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 5_000 })

describe('<loc-van-ban>', () => {
  it('asks for the register only when it is used, and finds documents of other pages too', async () => {
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    await open()
    expect(asked).not.toContain(dataPath)
    await page.getByLabel('Năm ban hành').selectOption('2024')
    await soon(status).toBe('Có 6 văn bản.')
    expect(await numbers()).toHaveLength(6)
    expect(await page.locator('.pagination').isVisible()).toBe(false)
  })

  it('joins choices and words without marks, and leads to the document', async () => {
    await open()
    await page.getByLabel('Loại văn bản').selectOption('Nghị quyết')
    await soon(status).toBe('Có 2 văn bản.')
    await page.getByLabel('Số ký hiệu').fill('lam duong 03')
    await soon(status).toBe('Có 1 văn bản.')
    expect(await numbers()).toEqual(['03-NQ/MẪU'])
    const link = page.getByRole('row').getByRole('link')
    expect(await link.getAttribute('href')).toBe('/van-ban/lam-duong/')
    expect(await page.getByRole('row').last().innerText()).toContain('Còn hiệu lực')
  })

  it('keeps the choice in the address and begins with it', async () => {
    await open('?loai=nghi-quyet&nam=2025')
    await soon(numbers).toEqual(['02-NQ/MẪU'])
    expect(await page.getByLabel('Loại văn bản').inputValue()).toBe('nghi-quyet')
    await page.getByLabel('Năm ban hành').selectOption('Tất cả')
    await soon(status).toBe('Có 2 văn bản.')
    expect(new URL(page.url()).search).toBe('?loai=nghi-quyet')
  })

  it('says that there is none, and shows the page as it was when nothing is chosen', async () => {
    await open()
    const before = await numbers()
    await page.getByLabel('Số ký hiệu').fill('không có')
    await soon(status).toBe('Không có văn bản phù hợp.')
    expect(await numbers()).toEqual([])
    await page.getByLabel('Số ký hiệu').fill('')
    await soon(numbers).toEqual(before)
    expect(await page.locator('.pagination').isVisible()).toBe(true)
  })

  it('leaves the list as it was when the register cannot be had', async () => {
    await page.route('**/van-ban.json', route => route.abort())
    await open()
    const before = await numbers()
    await page.getByLabel('Năm ban hành').selectOption('2025')
    await soon(status).toMatch(/^Chưa lọc được/)
    expect(await numbers()).toEqual(before)
    violations.splice(0)
  })

  it('moves nothing when it comes, and stays a table on a narrow screen', async () => {
    await page.addInitScript(() => {
      const target: { shifts?: number } & Window = window
      target.shifts = 0
      new PerformanceObserver(list => {
        target.shifts = (target.shifts ?? 0) + list.getEntries().length
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${server.origin}/van-ban/`)
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => (window as { shifts?: number } & Window).shifts)).toBe(0)
    expect(await page.getByRole('table', { name: 'Danh sách văn bản' }).count()).toBe(1)
    expect(await page.getByRole('columnheader').count()).toBe(4)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  it('leaves links to lists where there is no script', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(`${server.origin}/van-ban/`)
    await plain.getByText(strings.documents.filter).click()
    const link = plain.getByRole('link', { name: 'Nghị quyết' })
    expect(await link.getAttribute('href')).toBe('/van-ban/loai/nghi-quyet/')
    expect(await plain.getByRole('link', { name: '2025' }).isVisible()).toBe(true)
    await plain.close()
  })

  it('weighs at most 2 kB under brotli', () => {
    expect(server.scriptBytes).toBeLessThanOrEqual(2_000)
  })
})
