import type { Browser, Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ListenBar } from '../components/ListenBar.tsx'
import { abbreviations } from '../config/abbreviations.ts'
import { type ElementServer, serveElement } from '../tests/serveElement.ts'
import { openBrowser } from '../tests/site/openBrowser.ts'
import { buildArticle } from '../tests/testArticles.ts'

const article = buildArticle('bai-mau', '2026-01-02', { title: 'Lễ kết nạp', text: 'UBND xã họp.' })
const bar = renderToStaticMarkup(createElement(ListenBar, { article, abbreviations }))
let server: ElementServer
let browser: Browser
let page: Page
const violations: string[] = []

beforeAll(async () => {
  const body = `<p>Ngoài bài.</p><article><header><h1>Lễ kết nạp</h1><p class="dateline">Thứ Hai</p><p class="sapo">Kết nạp 09/08 đảng viên.</p></header>${bar}
<figure><figcaption>Ảnh bìa</figcaption></figure><div class="body"><p>UBND xã <strong>họp.</strong> Đạt 113%<sup><a href="#n">1</a></sup>.</p>
<ul><li><p>Một là.</p></li></ul><table><tr><th>Thôn</th><td>13</td></tr></table><figure><figcaption>Lễ ra quân</figcaption></figure></div><p class="byline">Tác giả</p></article>`
  server = await serveElement('nghe-bai', { '/': body })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 320, height: 640 } })
  page.on('console', message => violations.push(message.text()))
  page.on('pageerror', error => violations.push(String(error)))
})
afterEach(async () => {
  await page.close()
  expect(violations.splice(0)).toEqual([])
})

/** This Chromium has no voice: a stand-in that remembers what it is to say, and ends when the test says so. */
function installVoices(languages: readonly string[]): void {
  const spoken: SpeechSynthesisUtterance[] = []
  let current: SpeechSynthesisUtterance | undefined
  const end = () => {
    const ended = current
    current = undefined
    ended?.onend?.(new Event('end') as SpeechSynthesisEvent)
  }
  const voices = languages.map(lang => ({ lang: lang.replace('!', ''), localService: !lang.endsWith('!') }))
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => {
      spoken.push(utterance)
      current = utterance
    },
    // As browsers do: what is silenced ends too.
    cancel: end,
  })
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { writable: true, value: null })
  Object.assign(window, { spoken, voices, end })
}

async function open(...languages: string[]): Promise<void> {
  await page.addInitScript(installVoices, languages)
  await page.goto(server.origin)
}
const button = (name: string) => page.getByRole('button', { name })
const listen = () => button('Nghe bài viết').click()
const said = (): Promise<string[]> => page.evaluate('spoken.map(({ text }) => text)')
const last = (): Promise<{ text: string; rate: number; lang: string }> =>
  page.evaluate('(({ text, rate, lang }) => ({ text, rate, lang }))(spoken.at(-1))')
const end = () => page.evaluate('end()')
const marked = () =>
  page.evaluate(() => [...(CSS.highlights.get('dang-doc') ?? [])].map(range => range.toString()).join())

const whole = [
  'Lễ kết nạp',
  'Kết nạp 9 trên 8 đảng viên.',
  'Ảnh bìa',
  'Ủy ban nhân dân xã họp.',
  'Đạt 113 phần trăm.',
  'Một là.',
  'Thôn',
  '13',
  'Lễ ra quân',
]

describe('<nghe-bai>', () => {
  it('reads title, sapo, captions and body once each, sentence by sentence, and then rests', async () => {
    await open('en-US', 'vi-VN')
    await listen()
    for (const _ of whole) await end()
    expect(await said()).toEqual(whole)
    expect((await last()).lang).toBe('vi-VN')
    await button('Nghe bài viết').waitFor()
    expect(await button('Tạm dừng').count()).toBe(0)
    expect(await marked()).toBe('')
  })

  it('marks the sentence that is being read', async () => {
    await open('vi_VN')
    await listen()
    const colour = await page
      .locator('h1')
      .evaluate(title => getComputedStyle(title, '::highlight(dang-doc)').backgroundColor)
    expect(colour).toBe('rgb(255, 233, 168)')
    for (const written of ['Lễ kết nạp', 'Kết nạp 09/08 đảng viên.', 'Ảnh bìa', 'UBND xã họp.']) {
      expect(await marked()).toBe(written)
      await end()
    }
  })

  it('marks the paragraph where the browser cannot mark a sentence', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
    await open('vi-VN')
    await listen()
    await end()
    expect(await page.locator('.dang-doc').allInnerTexts()).toEqual(['Kết nạp 09/08 đảng viên.'])
    await button('Dừng hẳn').click()
    expect(await page.locator('.dang-doc').count()).toBe(0)
  })

  it('pauses and goes on with the same sentence', async () => {
    await open('vi-VN')
    await listen()
    await end()
    await button('Tạm dừng').click()
    expect(await said()).toHaveLength(2)
    await button('Nghe tiếp').click()
    expect(await said()).toEqual([whole[0], whole[1], whole[1]])
    await end()
    expect((await last()).text).toBe(whole[2])
  })

  it('takes another speed at once', async () => {
    await open('vi-VN')
    await listen()
    expect((await last()).rate).toBe(1)
    await page.getByLabel('Tốc độ đọc').selectOption('1,5×')
    expect(await last()).toMatchObject({ text: whole[0], rate: 1.5 })
    await end()
    expect(await last()).toMatchObject({ text: whole[1], rate: 1.5 })
  })

  it('falls silent when stopped, begins anew, and falls silent when the page is left', async () => {
    await open('vi-VN')
    await listen()
    await end()
    await button('Dừng hẳn').click()
    expect(await said()).toHaveLength(2)
    await listen()
    expect((await last()).text).toBe(whole[0])
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
    expect(await said()).toHaveLength(3)
    expect(await button('Nghe bài viết').isVisible()).toBe(true)
  })

  it('rather takes a voice of the device than one that sends the text away', async () => {
    await open('vi-VN!', 'vi-VN')
    await listen()
    expect(await page.evaluate('spoken[0].voice === voices[1]')).toBe(true)
  })

  it('is used by keyboard alone', async () => {
    await open('vi-VN')
    await button('Nghe bài viết').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe('Dừng hẳn')
    await page.keyboard.press('Space')
    expect(await button('Nghe bài viết').isVisible()).toBe(true)
  })

  it('is not offered without a Vietnamese voice, and comes when there is one, moving nothing', async () => {
    await open('en-US', 'vie')
    const top = async () => (await page.locator('figure').first().boundingBox())?.y
    expect(await button('Nghe bài viết').count()).toBe(0)
    const before = await top()
    await page.evaluate(
      "voices.push({ lang: 'vi-VN' }), speechSynthesis.dispatchEvent(new Event('voiceschanged'))",
    )
    expect(await button('Nghe bài viết').isVisible()).toBe(true)
    expect(await top()).toBe(before)
  })

  it('is not offered in a browser that has no voices at all', async () => {
    await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }))
    await page.goto(server.origin)
    expect(await page.getByRole('button').count()).toBe(0)
  })

  it('leaves only the way to share without script', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(server.origin)
    expect(await plain.locator('nghe-bai').getByRole('link').allInnerTexts()).toEqual(['Chia sẻ bài viết'])
    expect(await plain.getByRole('button').count()).toBe(0)
    expect(await plain.getByRole('combobox').count()).toBe(0)
    await plain.close()
  })

  it('has targets of 44 pixels and stays in sight while it reads', async () => {
    await open('vi-VN')
    await listen()
    for (const target of [button('Tạm dừng'), button('Dừng hẳn'), page.getByLabel('Tốc độ đọc')]) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    await page.locator('.byline').scrollIntoViewIfNeeded()
    expect((await button('Tạm dừng').boundingBox())?.y).toBeGreaterThanOrEqual(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it('weighs at most 2,100 bytes under brotli', () => {
    expect(server.scriptBytes).toBeLessThanOrEqual(2_100)
  })
})
