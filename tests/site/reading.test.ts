import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { openBrowser } from './openBrowser.ts'

const report = '/bai-viet/cong-tac-phat-trien-dang-vien-o-dang-bo-xa-nam-mau/'
const hasReport = existsSync(join('content', report, 'index.md'))

let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  page = await context.newPage()
})
afterEach(() => context.close())

const open = (path: string) => page.goto(new URL(path, inject('site').url).href)
const openSecond = (path: string) => page.goto(new URL(path, inject('second').url).href)

// Another commune has articles of its own.
describe.skipIf(!hasReport)('the report, with JavaScript off', () => {
  beforeEach(() => open(report))

  it.each([
    '13 chi bộ',
    '169 đảng viên',
    '09/08',
    '113%',
    '18 quần chúng',
    'Trạm Y tế',
    'Công an xã',
    'Một là',
    'Hai là',
    'Ba là',
    'Bốn là',
  ])('keeps "%s"', async fact => {
    const words = (await page.locator('article.article').innerText()).replaceAll('\u00a0', ' ')
    expect(words.replaceAll(' %', '%')).toContain(fact)
  })

  it('numbers both captions and names their credit', async () => {
    const captions = await page.locator('.body figcaption').allInnerTexts()
    expect(captions).toHaveLength(2)
    expect(captions[0]).toMatch(/^Ảnh\u00a01:.*kết nạp đảng viên.*Chi bộ trường PTCS Nam Mẫu/)
    expect(captions[1]).toMatch(/^Ảnh\u00a02:.*tuyên truyền/)
    for (const caption of captions) expect(caption).toContain('Minh họa')
  })

  it('shows pictures that really load', async () => {
    const pictures = page.locator('.body img')
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded()
      const source = await picture.getAttribute('src')
      const response = await page.request.get(new URL(source ?? '', page.url()).href)
      expect(response.headers()['content-type']).toMatch(/^image\//)
      expect((await response.body()).byteLength).toBeGreaterThan(1000)
    }
    expect(await pictures.count()).toBe(2)
  })

  it('names author, source and day', async () => {
    expect(await page.locator('.byline').innerText()).toMatch(
      /Tác giả: Đồng Văn Vĩnh\s+Nguồn tin: Đảng ủy xã Nam Mẫu/,
    )
    const time = page.locator('.dateline time')
    expect(await time.innerText()).toBe('Thứ Bảy, ngày 01/10/2022')
    expect(await time.getAttribute('datetime')).toBe('2022-10-01')
  })

  it('leads the front page', async () => {
    await open('/')
    expect(await page.locator('.lead-title a').getAttribute('href')).toBe(report)
  })
})

describe('finding the way, with JavaScript off', () => {
  it('opens the menu and goes to a category', async () => {
    await openSecond('/')
    await page.locator('.menu summary').click()
    await page.locator('.menu').getByRole('link', { name: 'Tin xã' }).click()
    expect(await page.locator('h1').innerText()).toBe('Tin xã')
    await page.locator('main a[href^="/bai-viet/"]').first().click()
    expect(await page.locator('article.article h1').count()).toBe(1)
  })

  it('leads to the older and the newer article, label and title apart', async () => {
    await openSecond('/bai-viet/bai-mau-2/')
    const older = page.locator('a[rel=prev]')
    expect(await older.locator('.neighbour-label').innerText()).toBe('Bài trước')
    expect(await older.locator('.neighbour-title').innerText()).toBe('Ra quân làm đường lần thứ 1')
    const newer = page.locator('a[rel=next]')
    expect(await newer.locator('.neighbour-label').innerText()).toBe('Bài tiếp theo')
    await newer.click()
    expect(await page.locator('h1').innerText()).toBe('Trồng cây đầu xuân lần thứ 3')
    await page.locator('a[rel=prev]').click()
    expect(new URL(page.url()).pathname).toBe('/bai-viet/bai-mau-2/')
  })

  it('answers an unknown address with status 404 and ways out', async () => {
    const response = await open('/khong-co/')
    expect(response?.status()).toBe(404)
    await page.locator('main').getByRole('link', { name: 'Trang chủ' }).click()
    expect(new URL(page.url()).pathname).toBe('/')
  })

  it('lets the keyboard skip to the text', async () => {
    await openSecond('/bai-viet/le-ra-mat-trang/')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe('Bỏ qua để đến nội dung')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#noi-dung')
  })
})

describe('an article with everything', () => {
  it('shows date with time, update, attachments, footnotes both ways and a table of contents', async () => {
    await openSecond('/bai-viet/le-ra-mat-trang/')
    const words = await page.locator('article.article').innerText()
    expect(words).toContain('Thứ Ba, ngày 19/05/2026, 08:04 (GMT+7)')
    expect(words).toContain('Cập nhật: Thứ Tư, ngày 20/05/2026')
    expect(words).toContain('Nguồn tin: Báo Ví Dụ, đăng ngày 18/05/2026')
    expect(await page.locator('.attachments a').innerText()).toBe('Kế hoạch ra mắt (PDF, 1 KB)')
    expect(await page.locator('.contents a').allInnerTexts()).toEqual([
      'Mở đầu',
      'Các bước',
      'Số liệu mẫu',
      'Video mẫu',
      'Lời kết',
    ])
    await page.locator('.contents a').first().click()
    const target = decodeURIComponent(new URL(page.url()).hash)
    expect(await page.locator(target).innerText()).toBe('Mở đầu')
    await page.locator('.body a[href^="#"]').first().click()
    expect(await page.locator(decodeURIComponent(new URL(page.url()).hash)).innerText()).toContain(
      'Lời chú thích',
    )
  })

  it('offers its recording in a player that takes its place at once and loads nothing before it is asked', async () => {
    await openSecond('/bai-viet/le-ra-mat-trang/')
    const player = page.locator('audio')
    expect(await player.getAttribute('preload')).toBe('none')
    expect(await page.locator('.recording').innerText()).toContain('(MP3, 5 KB)')
    expect(await page.locator('nghe-bai').count()).toBe(0)
    const sound = await page.request.get(new URL((await player.getAttribute('src')) ?? '', page.url()).href)
    expect(sound.headers()['content-type']).toBe('audio/mpeg')
    expect((await sound.body()).byteLength).toBe(5004)
  })

  it('answers at its old addresses', async () => {
    for (const alias of ['/tin-cu/ra-mat.aspx', '/tin-cu/le-ra-mat/']) {
      await openSecond(alias)
      expect(new URL(page.url()).pathname).toBe('/bai-viet/le-ra-mat-trang/')
    }
  })

  it('is not alone: the table of old addresses leads to other pages', async () => {
    await openSecond('/trang-cu/lien-he.html')
    expect(new URL(page.url()).pathname).toBe('/lien-he/')
  })

  it('has a page at its old addresses for hosts that cannot redirect', () => {
    for (const file of ['tin-cu/ra-mat.aspx', 'tin-cu/le-ra-mat/index.html']) {
      const html = readFileSync(join(inject('second').folder, file), 'utf8')
      expect(html).toContain('url=/bai-viet/le-ra-mat-trang/')
    }
  })
})

describe('a long archive', () => {
  it('is walked from the newest to the oldest article, each on exactly one page', async () => {
    await openSecond('/chuyen-muc/tin-xa/')
    const addresses: string[] = []
    const paths: string[] = []
    for (;;) {
      paths.push(new URL(page.url()).pathname)
      for (const link of await page.locator('main .card-title a').all()) {
        addresses.push((await link.getAttribute('href')) ?? '')
      }
      const older = page.locator('.pagination a[rel=prev]')
      if ((await older.count()) === 0) break
      await older.click()
    }
    expect(paths).toEqual([
      '/chuyen-muc/tin-xa/',
      '/chuyen-muc/tin-xa/trang/3/',
      '/chuyen-muc/tin-xa/trang/2/',
      '/chuyen-muc/tin-xa/trang/1/',
    ])
    expect(addresses).toHaveLength(23)
    expect(new Set(addresses).size).toBe(23)
    expect(addresses[0]).toBe('/bai-viet/le-ra-mat-trang/')
    expect(addresses.at(-1)).toBe('/bai-viet/tin-cua-xa-dong-nhat/')
  })
})
