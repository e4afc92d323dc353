import type { Browser, BrowserContext, Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ShareBox } from '../components/ShareBox.tsx'
import { strings } from '../config/strings.ts'
import { type ElementServer, serveElement } from '../tests/serveElement.ts'
import { openBrowser } from '../tests/site/openBrowser.ts'

const title = 'Lễ kết nạp & ra quân: 100% thôn'
const address = 'https://xa.example/bai-viet/le-ket-nap/'
let server: ElementServer
let browser: Browser
let context: BrowserContext
let page: Page
const violations: string[] = []

beforeAll(async () => {
  const box = renderToStaticMarkup(createElement(ShareBox, { title, address, words: strings }))
  server = await serveElement('chia-se', { '/': box })
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

const button = (name: string) => page.getByRole('button', { name })
const status = () => page.getByRole('status').innerText()
/** This Chromium has no menu for sharing: a stand-in that remembers what it was given. */
const addShareMenu = () =>
  page.addInitScript(() => {
    const shared: unknown[] = []
    Object.assign(navigator, { share: async (data: unknown) => void shared.push(data) })
    Object.assign(window, { shared })
  })

describe('<chia-se>', () => {
  it('copies the address of the article and says so', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(server.origin)
    await button('Sao chép liên kết').click()
    await expect.poll(status).toBe('Đã sao chép liên kết.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  })

  it('shows the address where the browser refuses', async () => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    })
    await page.goto(server.origin)
    await button('Sao chép liên kết').click()
    await expect.poll(status).toBe(`Trình duyệt không cho sao chép. Địa chỉ của bài: ${address}`)
  })

  it('opens the menu of the telephone with title and address', async () => {
    await addShareMenu()
    await page.goto(server.origin)
    await button('Chia sẻ bằng ứng dụng khác').click()
    expect(await page.evaluate('shared')).toEqual([{ title, url: address }])
  })

  it('dates the paper on the day it is printed', async () => {
    await page.clock.setFixedTime(new Date('2026-01-05T03:00:00Z'))
    await page.goto(server.origin)
    await button('Sao chép liên kết').waitFor()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('In ngày').innerText()).toBe('In ngày 05/01/2026')
  })

  it('does not offer a menu that is not there', async () => {
    await page.goto(server.origin)
    await button('Sao chép liên kết').waitFor()
    expect(await page.evaluate(() => 'share' in navigator)).toBe(false)
    expect(await button('Chia sẻ bằng ứng dụng khác').count()).toBe(0)
  })

  it('goes by mail without script, and offers nothing that does not work', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(server.origin)
    expect(await plain.getByRole('button').count()).toBe(0)
    const href = await plain.getByRole('link', { name: 'Gửi qua email' }).getAttribute('href')
    const mail = new URL(href ?? '')
    expect(mail.searchParams.get('subject')).toBe(title)
    expect(mail.searchParams.get('body')).toBe(address)
    await plain.close()
  })

  it('is a row of targets of 44 pixels within a narrow screen', async () => {
    await addShareMenu()
    await page.goto(server.origin)
    await button('Chia sẻ bằng ứng dụng khác').waitFor()
    for (const target of await page.locator('chia-se').locator('a, button').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it('is the address and its code on paper', async () => {
    await page.goto(server.origin)
    expect(await page.getByText(address).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(address).isVisible()).toBe(true)
    expect((await page.locator('svg').boundingBox())?.width).toBeGreaterThan(100)
    expect(await page.getByRole('button').count()).toBe(0)
  })

  it('weighs at most 600 bytes under brotli', () => {
    expect(server.scriptBytes).toBeLessThanOrEqual(600)
  })
})
