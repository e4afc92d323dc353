import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from './openBrowser.ts'

/** An article with pictures, documents, notes and links to other sites. */
const article = '/bai-viet/le-ra-mat-trang/'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('pages fetched ahead', () => {
  it('are pages of this site and nothing else, fetched when the pointer rests on their link', async () => {
    const { url } = inject('second')
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    const candidates: string[] = []
    const ready: string[] = []
    session.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
      candidates.splice(0, Infinity, ...preloadingAttemptSources.map(({ key }) => key.url))
    })
    session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
      if (status === 'Ready') ready.push(prefetchUrl)
    })
    await session.send('Preload.enable')
    await page.goto(url + article)
    await expect.poll(() => candidates.length).toBeGreaterThan(5)
    const outside = candidates.filter(candidate => !candidate.startsWith(url) || !candidate.endsWith('/'))
    expect(outside).toEqual([])
    expect(await page.locator('a[href^="/tep/"]').count()).toBeGreaterThan(0)

    expect(ready).toEqual([])
    await page.locator('a[rel=prev]').hover()
    await expect.poll(() => ready.length, { timeout: 10_000 }).toBe(1)
    expect(candidates).toContain(ready[0])
    await page.close()
  })
})
