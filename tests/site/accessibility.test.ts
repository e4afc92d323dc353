import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from './openBrowser.ts'
import { pageTypes, secondPageTypes } from './pageTypes.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const looks = [
  { name: 'light', colorScheme: 'light', contrast: 'no-preference', widths: [320, 768, 1280] },
  { name: 'dark', colorScheme: 'dark', contrast: 'no-preference', widths: [320, 768, 1280] },
  // Contrast changes colours only, so one width tells.
  { name: 'high contrast', colorScheme: 'light', contrast: 'more', widths: [768] },
  { name: 'dark, high contrast', colorScheme: 'dark', contrast: 'more', widths: [768] },
] as const
const pages = [
  ...pageTypes.map(({ name, path }) => ({ name, address: new URL(path, inject('site').url).href })),
  ...secondPageTypes.map(({ name, path }) => ({ name, address: new URL(path, inject('second').url).href })),
]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each(pages)('$name', ({ address }) => {
  it.concurrent.each(looks)(
    'has no accessibility violation: $name',
    async ({ colorScheme, contrast, widths }) => {
      const page = await browser.newPage({ colorScheme, contrast })
      await page.goto(address)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        await page.evaluate(axeSource)
        const results: AxeResults = await page.evaluate('axe.run()')
        const found = results.violations.map(({ id, nodes }) => `${width} px: ${id}: ${nodes[0]?.html}`)
        expect(found).toEqual([])
      }
      await page.close()
    },
  )

  it.concurrent('fits its width and has one h1, whole landmarks and a title', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
    await page.goto(address)
    const facts = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - window.innerWidth,
      language: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      landmarks: ['header', 'nav', 'main', 'footer'].filter(name => !document.querySelector(name)),
      title: document.title,
    }))
    expect(facts).toMatchObject({ language: 'vi', headings: 1, landmarks: [] })
    expect(facts.overflow).toBeLessThanOrEqual(0)
    expect(facts.title).not.toBe('')
    await page.close()
  })
})
