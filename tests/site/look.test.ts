import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ssim } from '@blazediff/ssim'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from './openBrowser.ts'

/**
 * How every page type is meant to look, as small pictures in tests/site/look/. They are of the second commune,
 * whose content does not change with the news. Whoever changes the look on purpose runs
 *
 *     LOOK_REASON="why it looks different now" npx vitest run --project site tests/site/look.test.ts
 *
 * looks at the new pictures, and commits them with the line that this adds to tests/site/look-reasons.md.
 */
const folder = 'tests/site/look'
const brand = 'tests/fixtures/second-commune/brand'
const reason = process.env.LOOK_REASON?.trim()

const pages = [
  { name: 'home', path: '/' },
  { name: 'article', path: '/bai-viet/le-ra-mat-trang/' },
  { name: 'news', path: '/tin-tuc/' },
  { name: 'archive', path: '/tin-tuc/trang/2/' },
  { name: 'empty', path: '/chuyen-muc/chua-co-bai/' },
  { name: 'standing', path: '/ve-chung-toi/' },
  { name: 'albums', path: '/thu-vien-anh/' },
  { name: 'album', path: '/thu-vien-anh/anh-mau/' },
  { name: 'documents', path: '/van-ban/' },
  { name: 'document', path: '/van-ban/ke-hoach-moi/' },
  { name: 'follow', path: '/theo-doi/' },
  { name: 'search', path: '/tim-kiem/' },
  { name: 'site-map', path: '/so-do-trang/' },
  { name: 'organisation', path: '/co-cau-to-chuc/' },
  { name: 'week', path: '/lich-cong-tac/2026-05-18/' },
  { name: 'questions', path: '/hoi-dap/' },
  { name: 'glossary', path: '/thuat-ngu/' },
  { name: 'not-found', path: '/khong-co-trang-nay/' },
] as const
const widths = [360, 768, 1280] as const
const themes = [
  { name: 'light', colorScheme: 'light', contrast: 'no-preference' },
  { name: 'dark', colorScheme: 'dark', contrast: 'no-preference' },
  { name: 'contrast', colorScheme: 'light', contrast: 'more' },
] as const

/** CSS pixels of a page's top that are kept. */
const height = 2_000
/** Pixels of a kept picture's width: enough to see what stands where, too few to see how letters are drawn. */
const keptWidth = 240
/** Likeness from 0 to 1: letters drawn by another Chromium stay above, a part moved by a line falls below. */
const leastLikeness = 0.9
/** Levels of 255 by which colours may differ on average. */
const mostDifference = 5

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
  if (!reason) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
})
afterAll(() => browser.close())

/** Drawn in another typeface, lines break elsewhere: phones have Roboto, Debian has it in fonts-roboto. */
function hasRoboto(): boolean {
  try {
    return execFileSync('fc-list', ['Roboto'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}

/** Run in the page. Another width asks for other files, which a screenshot does not wait for. */
async function showPictures(): Promise<void> {
  const seen = [...document.images].filter(
    image => image.checkVisibility() && image.getBoundingClientRect().top < window.innerHeight,
  )
  // A layout must have chosen the files first.
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  await Promise.all(seen.map(image => image.decode()))
}

const takePicture = async (page: Page): Promise<Buffer> =>
  sharp(await page.screenshot())
    .resize({ width: keptWidth })
    .webp({ quality: 50 })
    .toBuffer()

const readPixels = (picture: Buffer) =>
  sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })

async function compare(one: Buffer, other: Buffer) {
  const a = await readPixels(one)
  const b = await readPixels(other)
  if (a.info.height !== b.info.height) return { likeness: 0, difference: 255 }
  const difference = a.data.reduce((sum, level, index) => sum + Math.abs(level - (b.data[index] ?? 0)), 0)
  return {
    likeness: ssim(a.data, b.data, undefined, a.info.width, a.info.height),
    difference: difference / a.data.length,
  }
}

const findFile = (page: string, width: number, theme: string): string =>
  `${folder}/${page}-${width}-${theme}.webp`

describe.skipIf(!hasRoboto())('the look of every page type', () => {
  it.concurrent.each(pages)('$name is as it was meant', async ({ name, path }) => {
    const page = await browser.newPage({ viewport: { width: widths[0], height } })
    // The mark belongs to whoever runs this site; the second commune has its own for these pictures.
    await page.route('**/brand/*.svg', route =>
      route.fulfill({ path: join(brand, basename(new URL(route.request().url()).pathname)) }),
    )
    await page.goto(new URL(path, inject('second').url).href, { waitUntil: 'networkidle' })
    for (const width of widths) {
      await page.setViewportSize({ width, height })
      for (const { name: theme, ...media } of themes) {
        await page.emulateMedia(media)
        await page.evaluate(showPictures)
        const file = findFile(name, width, theme)
        const picture = await takePicture(page)
        if (reason) writeFileSync(file, picture)
        expect(existsSync(file), `${file} is missing: see the head of look.test.ts`).toBe(true)
        const { likeness, difference } = await compare(picture, readFileSync(file))
        expect(likeness, file).toBeGreaterThan(leastLikeness)
        expect(difference, file).toBeLessThan(mostDifference)
      }
    }
    await page.close()
  })

  it('tells pages and themes apart', async () => {
    const light = readFileSync(findFile('news', 360, 'light'))
    const { likeness } = await compare(light, readFileSync(findFile('archive', 360, 'light')))
    const { difference } = await compare(light, readFileSync(findFile('news', 360, 'dark')))
    expect(likeness).toBeLessThan(leastLikeness)
    expect(difference).toBeGreaterThan(mostDifference)
  })

  it('has a reason for every set of pictures', () => {
    const reasons = 'tests/site/look-reasons.md'
    if (reason) appendFileSync(reasons, `- ${new Date().toISOString().slice(0, 10)}: ${reason}\n`)
    expect(readFileSync(reasons, 'utf8')).toMatch(/^- \d{4}-\d\d-\d\d: .{10,}/m)
  })
})
