import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildClient } from '../scripts/buildClient.ts'
import { openBrowser } from '../tests/site/openBrowser.ts'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

const figure = (number: number, caption: string) => `<figure>
  <a class="enlarge" href="/anh/${number}-1600.jpg" id="anh-${number}"><picture>
    <source type="image/avif" srcset="/anh/${number}-480.avif 480w, /anh/${number}-1600.avif 1600w" sizes="100vw">
    <img src="/anh/${number}-480.jpg" srcset="/anh/${number}-480.jpg 480w" sizes="100vw" width="160" height="120" alt="Ảnh thử ${number}" loading="lazy">
  </picture></a>
  ${caption}
</figure>`

const buildPage = (script: string, figures: string) => `<!doctype html><html lang="vi"><title>Thử</title>
<link rel="stylesheet" href="/viewer.css"><xem-anh>${figures}<p><a href="/khac/">Liên kết khác</a></p></xem-anh>
<script type="module" src="${script}"></script></html>`

const three = [
  figure(1, '<figcaption><span>Ảnh 1:</span> Lễ kết nạp. <span>Minh họa</span></figcaption>'),
  figure(2, '<figcaption>Ra quân làm đường</figcaption>'),
  figure(3, ''),
].join('')

const folder = mkdtempSync(join(tmpdir(), 'xem-anh-'))
let server: Server
let browser: Browser
let page: Page
let origin: string
let script: string
const violations: string[] = []

beforeAll(async () => {
  script = (await buildClient(folder)).find(({ tag }) => tag === 'xem-anh')?.path ?? ''
  const picture = sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#98191b' } })
  const avif = await picture.clone().avif({ effort: 0 }).toBuffer()
  const jpeg = await picture.clone().jpeg().toBuffer()
  const answers = new Map<string, readonly [string, string | Buffer]>([
    ['/', ['text/html', buildPage(script, three)]],
    ['/khac/', ['text/html', buildPage(script, '')]],
    ['/mot/', ['text/html', buildPage(script, figure(1, ''))]],
    ['/viewer.css', ['text/css', readFileSync('app/styles/viewer.css')]],
    [script, ['text/javascript', readFileSync(join(folder, script))]],
  ])
  server = createServer((request, response) => {
    const path = request.url ?? '/'
    const picture: readonly [string, Buffer] = path.endsWith('.avif')
      ? ['image/avif', avif]
      : ['image/jpeg', jpeg]
    const [type, body] = answers.get(path) ?? picture
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy })
    response.end(body)
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
  page = await browser.newPage({ viewport: { width: 360, height: 640 }, hasTouch: true })
  page.on('console', message => violations.push(message.text()))
  page.on('pageerror', error => violations.push(String(error)))
  await page.goto(origin)
})
afterEach(async () => {
  await page.close()
  expect(violations.splice(0)).toEqual([])
})

const dialog = () => page.getByRole('dialog', { name: 'Xem ảnh' })
const count = () => page.locator('.viewer-count').innerText()
const caption = () => page.locator('.viewer-caption').innerText()
const focused = () => page.evaluate(() => document.activeElement?.id)

describe('<xem-anh>', () => {
  it('opens the picture with its caption and its place among the others, at its largest', async () => {
    await page.locator('#anh-1').click()
    await dialog().waitFor()
    expect(await count()).toBe('1/3')
    expect(await caption()).toBe('Ảnh 1: Lễ kết nạp. Minh họa')
    const shown = dialog().locator('img')
    expect(await shown.getAttribute('alt')).toBe('Ảnh thử 1')
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.viewer img')?.naturalWidth)
    expect(await shown.evaluate((image: HTMLImageElement) => image.currentSrc)).toBe(
      `${origin}/anh/1-1600.avif`,
    )
    expect(new URL(page.url()).pathname).toBe('/')
  })

  it('fits the screen and keeps its buttons within reach', async () => {
    await page.locator('#anh-1').click()
    for (const name of ['Đóng', 'Ảnh trước', 'Ảnh sau']) {
      const box = await dialog().getByRole('button', { name }).boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  it('goes on and back by button, round at both ends, and says when there is no caption', async () => {
    await page.locator('#anh-2').click()
    expect(await caption()).toBe('Ra quân làm đường')
    await dialog().getByRole('button', { name: 'Ảnh sau' }).click()
    expect(await count()).toBe('3/3')
    expect(await page.locator('.viewer-caption').isVisible()).toBe(false)
    await dialog().getByRole('button', { name: 'Ảnh sau' }).click()
    expect(await count()).toBe('1/3')
    await dialog().getByRole('button', { name: 'Ảnh trước' }).click()
    expect(await count()).toBe('3/3')
  })

  it('is used by keyboard alone, and gives the focus back', async () => {
    await page.locator('#anh-1').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    expect(await count()).toBe('2/3')
    await page.keyboard.press('ArrowLeft')
    expect(await count()).toBe('1/3')
    await page.keyboard.press('Escape')
    expect(await dialog().count()).toBe(0)
    expect(await focused()).toBe('anh-1')
  })

  it('closes by button, at the picture last seen', async () => {
    await page.locator('#anh-1').click()
    await page.keyboard.press('ArrowRight')
    await dialog().getByRole('button', { name: 'Đóng' }).click()
    expect(await dialog().count()).toBe(0)
    expect(await focused()).toBe('anh-2')
    await page.locator('#anh-3').click()
    expect(await count()).toBe('3/3')
  })

  it.each([
    { swipe: 'to the left', from: [300, 300], to: [80, 310], expected: '2/3' },
    { swipe: 'to the right', from: [80, 300], to: [300, 290], expected: '3/3' },
    { swipe: 'too short', from: [200, 300], to: [180, 300], expected: '1/3' },
    { swipe: 'down', from: [200, 250], to: [260, 400], expected: '1/3' },
  ] as const)('turns by a swipe $swipe: $expected', async ({ from, to, expected }) => {
    await page.locator('#anh-1').click()
    const frame = page.locator('.viewer-frame')
    const touch = { isPrimary: true, pointerType: 'touch', pointerId: 7 }
    await frame.dispatchEvent('pointerdown', { ...touch, clientX: from[0], clientY: from[1] })
    await frame.dispatchEvent('pointerup', { ...touch, clientX: to[0], clientY: to[1] })
    expect(await count()).toBe(expected)
  })

  it('turns by a real finger', async () => {
    await page.locator('#anh-1').click()
    const session = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 300 }] })
    await send('touchStart', 300)
    for (const x of [260, 200, 140, 90]) await send('touchMove', x)
    await send('touchEnd')
    await expect.poll(count).toBe('2/3')
  })

  it('leaves a click with Ctrl or the middle button to the browser', async () => {
    for (const options of [{ modifiers: ['Control'] }, { button: 'middle' }] as const) {
      const opened = page.context().waitForEvent('page')
      await page
        .locator('#anh-2')
        .click({ ...options, modifiers: [...('modifiers' in options ? options.modifiers : [])] })
      const tab = await opened
      await tab.waitForURL(`${origin}/anh/2-1600.jpg`)
      await tab.close()
    }
    expect(await dialog().count()).toBe(0)
  })

  it('leaves other links alone', async () => {
    await page.getByRole('link', { name: 'Liên kết khác' }).click()
    await page.waitForURL(`${origin}/khac/`)
  })

  it('offers no way to others when there are none', async () => {
    await page.goto(`${origin}/mot/`)
    await page.locator('#anh-1').click()
    expect(await count()).toBe('1/1')
    expect(await dialog().getByRole('button').allInnerTexts()).toEqual(['Đóng'])
  })

  it('is a plain link without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(origin)
    await plain.locator('#anh-1').click()
    expect(new URL(plain.url()).pathname).toBe('/anh/1-1600.jpg')
    await context.close()
  })

  it('weighs at most 2 kB under gzip', () => {
    expect(gzipSync(readFileSync(join(folder, script))).byteLength).toBeLessThanOrEqual(2_000)
  })
})
