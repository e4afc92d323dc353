import type { Browser, BrowserContext, Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { TextSize } from '../components/TextSize.tsx'
import { type ElementServer, serveElement } from '../tests/serveElement.ts'
import { openBrowser } from '../tests/site/openBrowser.ts'

let server: ElementServer
let browser: Browser
let context: BrowserContext
let page: Page
const violations: string[] = []

beforeAll(async () => {
  const body = `${renderToStaticMarkup(createElement(TextSize))}<p>Đảng ủy xã ẴỖỂ</p><a href="/khac/">Trang khác</a>`
  server = await serveElement('co-chu', { '/': body, '/khac/': body })
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
  await page.goto(server.origin)
})
afterEach(async () => {
  await context.close()
  expect(violations.splice(0)).toEqual([])
})

const button = (name: RegExp) => page.getByRole('group', { name: 'Cỡ chữ' }).getByRole('button', { name })
const larger = () => button(/to hơn/)
/** Playwright itself waits for a button that says that it is of no use now. */
const press = (target = larger()) => target.click({ force: true })
const textSize = (of: Page = page) =>
  of.locator('p').evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize))

describe('<co-chu>', () => {
  it('makes the text larger step by step up to double, and says so', async () => {
    const normal = await textSize()
    for (const size of [125, 150, 175, 200, 200]) {
      await press()
      expect(await textSize()).toBeCloseTo((normal * size) / 100)
      expect(await page.getByRole('status').textContent()).toBe(`Cỡ chữ ${size}%`)
    }
    expect(await larger().getAttribute('aria-disabled')).toBe('true')
    await press(button(/nhỏ hơn/))
    expect(await textSize()).toBeCloseTo(normal * 1.75)
    await press(button(/bình thường/))
    expect(await textSize()).toBe(normal)
    await press(button(/nhỏ hơn/))
    expect(await textSize()).toBe(normal)
  })

  it('is used by keyboard, and keeps the focus at the end of the steps', async () => {
    await larger().focus()
    for (let times = 0; times < 5; times++) await page.keyboard.press('Enter')
    expect(await larger().evaluate(element => element === document.activeElement)).toBe(true)
    expect(await page.getByRole('status').textContent()).toBe('Cỡ chữ 200%')
  })

  it('remembers the size for the next page and the next visit, and nothing once it is normal again', async () => {
    const normal = await textSize()
    await press()
    await page.getByRole('link', { name: 'Trang khác' }).click()
    await page.waitForURL('**/khac/')
    await expect.poll(textSize).toBeCloseTo(normal * 1.25)
    const next = await context.newPage()
    await next.goto(server.origin)
    await expect.poll(() => textSize(next)).toBeCloseTo(normal * 1.25)
    expect(await next.evaluate(() => ({ ...localStorage }))).toEqual({ 'co-chu': '125' })
    await press(button(/bình thường/))
    await expect.poll(() => next.evaluate(() => localStorage.length)).toBe(0)
    expect(await context.cookies()).toEqual([])
  })

  it('follows on the page that the back button brings', async () => {
    const normal = await textSize()
    await page.getByRole('link', { name: 'Trang khác' }).click()
    await page.waitForURL('**/khac/')
    await press()
    await page.goBack()
    await expect.poll(textSize).toBeCloseTo(normal * 1.25)
  })

  it('leaves paper alone', async () => {
    await press()
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('16px')
  })

  it('still works where the browser keeps nothing', async () => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('', 'SecurityError')
      }
      Object.defineProperty(globalThis, 'localStorage', { get: refuse })
    })
    await page.reload()
    const normal = await textSize()
    await press()
    await press()
    expect(await textSize()).toBeCloseTo(normal * 1.5)
  })

  it('takes anything else that stands in its place in the storage for nothing', async () => {
    const normal = await textSize()
    await page.evaluate(() => localStorage.setItem('co-chu', '900'))
    await page.reload()
    expect(await textSize()).toBe(normal)
  })

  it('is a target of 44 pixels at every size, inside a narrow screen', async () => {
    for (let times = 0; times < 5; times++) {
      for (const target of await page.getByRole('button').all()) {
        const box = await target.boundingBox()
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await press()
    }
  })

  it('is not there without script', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(server.origin)
    expect(await plain.getByRole('button').count()).toBe(0)
    await plain.close()
  })

  it('weighs at most 600 bytes under brotli', () => {
    expect(server.scriptBytes).toBeLessThanOrEqual(600)
  })
})
