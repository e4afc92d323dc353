import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { Browser, Page, Route } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type FolderServer, serveFolders } from '../../scripts/serveFolders.ts'
import { openBrowser } from './openBrowser.ts'
import { pageTypes, secondPageTypes } from './pageTypes.ts'

interface Site {
  readonly name: 'site' | 'second'
  readonly pages: readonly { readonly name: string; readonly path: string }[]
  readonly variables: Readonly<Record<string, string>>
}

const sites: readonly Site[] = [
  { name: 'site', pages: pageTypes, variables: {} },
  {
    name: 'second',
    pages: secondPageTypes,
    variables: {
      CONTENT_DIR: resolve('.cache/test/second-content'),
      SITE_CONFIG: 'tests/fixtures/second-commune/site.ts',
    },
  },
]
const widths = [360, 1280] as const
/** Pixels: a window higher than any page, so that nothing waits below its edge. */
const tallest = 9_000
const attempts = 3
/** Levels of 255 that Chromium's own drawing of an edge varies by from one time to the next. */
const shade = 10
const tsx = resolve('node_modules/tsx/dist/cli.mjs')

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage()
})
afterEach(() => page.close())

/**
 * Run in the page. React's marks cut "Địa chỉ:" into two texts, whose glyphs Chromium places apart to the 64th
 * of a pixel: without this every other difference would drown in that one.
 */
function joinWords(): void {
  const marks = document.createNodeIterator(document, NodeFilter.SHOW_COMMENT)
  for (let mark = marks.nextNode(); mark; mark = marks.nextNode()) mark.parentNode?.removeChild(mark)
  document.normalize()
}

/**
 * Run in the page. Chromium draws a round corner of a picture a shade apart from one time to the next, and a
 * screenshot does not wait for a picture that may be decoded later.
 */
function steadyPictures(): void {
  for (const picture of document.images) {
    picture.style.borderRadius = '0'
    picture.decoding = 'sync'
  }
  // The player's own buttons fade in when they please.
  for (const video of document.querySelectorAll('video')) {
    video.style.borderRadius = '0'
    video.controls = false
  }
}

const isEveryPictureThere = (): boolean => [...document.images].every(({ complete }) => complete)

/**
 * Run in the page. What was drawn while the page was still arriving keeps, on a busy machine, the fractions of
 * pixels of that moment: drawn again, it has those of the whole page.
 */
async function drawAgain(): Promise<void> {
  for (const display of ['none', '']) {
    document.body.style.display = display
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
  }
}

/**
 * One colour for each picture, the same at every size. Chromium decodes a real one piece by piece as it arrives,
 * never twice to the same pixels.
 */
async function paintPicture(route: Route): Promise<void> {
  const name = new URL(route.request().url()).pathname.replace(/-\d+\.\w+$/, '')
  const [r = 0, g = 0, b = 0] = createHash('sha256').update(name).digest()
  const picture = sharp({ create: { width: 3, height: 2, channels: 3, background: { r, g, b } } })
  await route.fulfill({ contentType: 'image/png', body: await picture.png().toBuffer() })
}

/**
 * The pixels of the whole page at each width, every picture loaded and every script of Next run. Our own
 * scripts stand only in finished pages, and show what is not there without them: they are kept out.
 */
async function readPixels(address: string): Promise<readonly Buffer[]> {
  const page = await browser.newPage()
  await page.route('**/anh/**', paintPicture)
  await page.route('**/js/**', route => route.abort())
  const pixels: Buffer[] = []
  await page.setViewportSize({ width: widths[0], height: tallest })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate(joinWords)
  await page.evaluate(steadyPictures)
  for (const width of widths) {
    await page.setViewportSize({ width, height: tallest })
    await page.waitForFunction(isEveryPictureThere)
    await page.evaluate(drawAgain)
    const { whole, used } = await page.evaluate(() => ({
      whole: document.documentElement.scrollHeight,
      used: Math.ceil(document.body.getBoundingClientRect().bottom),
    }))
    expect(whole).toBe(tallest)
    const shown = await page.screenshot({ clip: { x: 0, y: 0, width, height: used } })
    pixels.push(await sharp(shown).raw().toBuffer())
  }
  await page.close()
  return pixels
}

/** Whether no channel of any pixel is more than a shade apart. */
function isLike(pixels: Buffer, others: Buffer | undefined): boolean {
  if (others?.length !== pixels.length) return false
  return (
    pixels.equals(others) || pixels.every((value, index) => Math.abs(value - (others[index] ?? 0)) <= shade)
  )
}

/** Only a difference that stays is one. */
async function isSame(before: string, after: string): Promise<boolean> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const [expected, found] = await Promise.all([readPixels(before), readPixels(after)])
    if (found.every((pixels, index) => isLike(pixels, expected[index]))) return true
  }
  return false
}

describe.each(sites)('$name, before and after Next is taken out', ({ name, pages, variables }) => {
  const folder = `.cache/test/plain-${name}`
  let plain: FolderServer
  let finished: FolderServer
  beforeAll(async () => {
    const env = { ...process.env, ...variables }
    execFileSync(process.execPath, [tsx, 'tests/exportPlainSite.ts', folder], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const built = inject(name).folder
    plain = await serveFolders([folder, built])
    finished = await serveFolders([built])
  })
  afterAll(() => {
    plain.close()
    finished.close()
  })

  it.each(pages)('$name looks the same to the last pixel', async ({ path }) => {
    expect(await isSame(plain.url + path, finished.url + path)).toBe(true)
  })

  it('scripts did run before, so that their absence below means something', async () => {
    expect((await openAndWatch(plain.url)).run.length).toBeGreaterThan(3)
  })

  it.each(pages)(
    '$name runs and asks for nothing but pictures, captions of videos, the scripts of its elements and their files',
    async ({ path }) => {
      const address = inject(name).url + path
      const { run, asked } = await openAndWatch(address)
      const { tags, icons } = await page.evaluate(() => ({
        tags: [...document.querySelectorAll('*')].map(element => element.localName),
        icons: [...document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')].map(({ href }) => href),
      }))
      const isNamed = (url: string): boolean =>
        tags.some(tag => new URL(url).pathname.startsWith(`/js/${tag}-`))
      const isExpected = ({ type, url }: Asked): boolean =>
        (type === 'document' && url === address) ||
        (type === 'script' && isNamed(url)) ||
        (['image', 'texttrack'].includes(type) && url.startsWith(inject(name).url)) ||
        icons.includes(url) ||
        // Asked for by its elements once the page is there: the urgent notice, the service worker.
        ['/speculation-rules.json', '/thong-bao-khan.json', '/sw.js'].includes(new URL(url).pathname)
      expect(run.filter(url => !isNamed(url))).toEqual([])
      expect(asked.filter(request => !isExpected(request))).toEqual([])
      expect(asked[0]).toEqual({ type: 'document', url: address })
    },
  )
})

interface Asked {
  readonly type: string
  readonly url: string
}

/** Opens a page. Gives what it asked for, and what ran: a script inside a page has the page's own address. */
async function openAndWatch(address: string) {
  const asked: Asked[] = []
  page.on('request', request => asked.push({ type: request.resourceType(), url: request.url() }))
  await page.coverage.startJSCoverage()
  await page.goto(address, { waitUntil: 'networkidle' })
  return { asked, run: (await page.coverage.stopJSCoverage()).map(({ url }) => url) }
}
