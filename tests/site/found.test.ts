import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseFeed } from 'feedsmith'
import { describe, expect, inject, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { findAttribute, isLink, listElements } from '../../lib/publish/elements.ts'
import { parsePage } from '../../lib/publish/parsePage.ts'
import { checkStructuredData } from '../checkStructuredData.ts'
import { checkSitemap, checkSitemapIndex } from '../checkXmlSchema.ts'

const sites = [
  { name: 'this site', ...inject('site') },
  { name: 'the second commune', ...inject('second') },
]

describe.each(sites)('what machines find: $name', ({ folder }) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const fileOf = (address: string) => decodeURIComponent(new URL(address).pathname).slice(1)
  const listLocations = (xml: string) =>
    [...xml.matchAll(/<(?:image:)?loc>(.*?)</g)].map(([, loc = '']) => loc)
  const isMissing = (address: string) => !files.includes(fileOf(address).replace(/(^|\/)$/, '$1index.html'))
  const pages = files
    .filter(file => file.endsWith('.html') && file !== '404.html')
    .map(file => ({ file, html: read(file), elements: listElements(parsePage(read(file))) }))
    .filter(({ elements }) => !elements.some(element => findAttribute(element, 'http-equiv') === 'refresh'))

  it('has a valid sitemap that names pages and pictures which are there', async () => {
    const parts = listLocations(read('sitemap.xml')).map(fileOf)
    expect(await checkSitemapIndex(read('sitemap.xml'))).toEqual([])
    for (const part of [...parts, 'sitemap-tin-moi.xml']) {
      expect(await checkSitemap(read(part))).toEqual([])
      expect(listLocations(read(part)).filter(isMissing)).toEqual([])
    }
    expect(parts.length).toBeGreaterThan(1)
  })

  it('asks search engines to pass over lists that hold nothing, and no page that the sitemap names', () => {
    const parts = listLocations(read('sitemap.xml')).map(fileOf)
    const named = new Set(parts.flatMap(part => listLocations(read(part)).map(fileOf)))
    const hidden = pages.filter(({ elements }) =>
      elements.some(
        element =>
          findAttribute(element, 'name') === 'robots' && findAttribute(element, 'content') === 'noindex',
      ),
    )
    const hiddenFiles = hidden.map(({ file }) => file)
    const empty = pages.filter(
      ({ file, html }) => /^(van-ban|chuyen-muc)\//.test(file) && html.includes('class="empty"'),
    )
    expect(hiddenFiles).toEqual(expect.arrayContaining(empty.map(({ file }) => file)))
    expect(hiddenFiles.filter(file => named.has(file.replace(/index\.html$/, '')))).toEqual([])
    expect(empty.length).toBeGreaterThan(0)
  })

  it('has feeds that other programs read, with files of the length they say', async () => {
    const feeds = files.filter(file => /(^|\/)(feed\.xml|rss\.xml|feed\.json)$/.test(file))
    for (const file of feeds) {
      const parsed = parseFeed(read(file))
      expect(parsed.feed.title).not.toBe('')
      if (parsed.format === 'rss') {
        const enclosures = parsed.feed.items?.flatMap(item => item.enclosures ?? []) ?? []
        const wrong = enclosures.filter(
          ({ url, length }) => statSync(join(folder, fileOf(url ?? ''))).size !== length,
        )
        expect(wrong).toEqual([])
      }
      if (file.endsWith('.xml')) {
        const { errors } = await validateXML({ xml: read(file), normalization: 'c14n' })
        expect(errors).toEqual([])
      }
    }
    expect(feeds.length).toBeGreaterThan(6)
  })

  it('offers from every page a feed, the icons and the manifest, all of which are there', () => {
    for (const { file, elements } of pages) {
      const linked = ['alternate', 'icon', 'apple-touch-icon', 'manifest', 'search'].map(relation =>
        elements
          .filter(element => isLink(element, relation))
          .map(element => findAttribute(element, 'href') ?? ''),
      )
      expect([file, linked.filter(links => links.length === 0)]).toEqual([file, []])
      expect(linked.flat().filter(href => isMissing(new URL(href, 'https://x.example').href))).toEqual([])
      expect(elements.some(element => findAttribute(element, 'href') === '/theo-doi/')).toBe(true)
    }
    expect(pages.length).toBeGreaterThan(10)
  })

  it('has a preview of its own address on every page, 1200 pixels wide and light', () => {
    for (const { file, elements } of pages) {
      const contentOf = (property: string) => {
        const meta = elements.find(element => findAttribute(element, 'property') === property)
        return (meta && findAttribute(meta, 'content')) ?? ''
      }
      expect([file, contentOf('og:image:width')]).toEqual([file, '1200'])
      expect(statSync(join(folder, fileOf(contentOf('og:image')))).size).toBeLessThan(300_000)
      expect(fileOf(contentOf('og:url')).replace(/(^|\/)$/, '$1index.html')).toBe(file)
    }
  })

  it('has structured data without fault, whose pictures are there', async () => {
    const withoutData = new Set(
      ['theo-doi', 'so-do-trang', 'tim-kiem', 'ngoai-tuyen'].map(name => `${name}/index.html`),
    )
    for (const { file, html } of pages.filter(page => !withoutData.has(page.file))) {
      const { types, issues } = await checkStructuredData(html)
      expect([file, issues]).toEqual([file, []])
      expect([file, Object.keys(types).length > 0]).toEqual([file, true])
      const pictures = JSON.stringify(types).match(/https:[^"]*\/anh\/[^"]*/g) ?? []
      expect(pictures.filter(isMissing)).toEqual([])
    }
  })
})
