import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from './openBrowser.ts'
import { pageTypes, secondPageTypes } from './pageTypes.ts'

const pages = [
  ...pageTypes.map(({ name, path }) => ({ name, address: new URL(path, inject('site').url).href })),
  ...secondPageTypes.map(({ name, path }) => ({ name, address: new URL(path, inject('second').url).href })),
]

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 320, height: 640 } })
  await page.addInitScript(() => localStorage.setItem('co-chu', '200'))
})
afterAll(() => browser.close())

/** Run in the page. Elements whose lines are too close for capitals with two marks, by their tag and class. */
function listTightLines(): readonly string[] {
  const canvas = document.createElement('canvas').getContext('2d')
  const holds = (element: Element): boolean =>
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
  return [...document.querySelectorAll('body *')].filter(holds).flatMap(element => {
    const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(element)
    // Numbers of notes have no line of their own.
    if (!canvas || lineHeight === 'normal' || element.closest('sup')) return []
    canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
    const ink = canvas.measureText('ẴỖỂẬỰgy')
    const needed = ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent
    return needed > Number.parseFloat(lineHeight) ? [`${element.tagName}.${element.className}`] : []
  })
}

/** Run in the page. Elements that hide a part of what they hold and cannot be scrolled. */
function listClipped(): readonly string[] {
  return [...document.querySelectorAll('body *')].flatMap(element => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const isClipped =
      (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth) ||
      (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight)
    const isMeant = element.closest('.visually-hidden, .register thead')
    return isClipped && !isMeant ? [`${element.tagName}.${element.className}`] : []
  })
}

/** Run in the page. Links and buttons of the header that lie over one another. */
function listOverlaps(): readonly string[] {
  const targets = [...document.querySelectorAll<HTMLElement>('header :is(a, button, summary)')]
    .filter(element => element.checkVisibility())
    .map(element => ({ words: element.innerText, box: element.getBoundingClientRect() }))
  return targets.flatMap(({ words, box }, index) =>
    targets
      .slice(index + 1)
      .filter(
        other =>
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
      )
      .map(other => `${words} / ${other.words}`),
  )
}

describe.each(pages)('$name, text twice as large, 320 pixels wide', ({ address }) => {
  it('keeps its width, clips nothing and gives stacked marks their room', async () => {
    await page.goto(address)
    await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '32px')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await page.evaluate(listTightLines)).toEqual([])
    expect(await page.evaluate(listClipped)).toEqual([])
    expect(await page.evaluate(listOverlaps)).toEqual([])
  })
})
