import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { site } from '../../../tests/fixtures/second-commune/site.ts'
import { buildArticle, buildDate } from '../../../tests/testArticles.ts'
import { buildFigure } from '../../../tests/testFigures.ts'
import type { Article } from '../../types.ts'
import { buildFeed } from './buildFeed.ts'
import { renderAtomFeed } from './renderAtomFeed.ts'
import { renderJsonFeed } from './renderJsonFeed.ts'
import { renderRssFeed } from './renderRssFeed.ts'

const address = `${site.url}/bai-viet/le-hoi/`
const article = buildArticle('le-hoi', '2026-11-20T08:00', {
  title: 'Lễ hội & <b>chợ</b> phiên ]]>',
  summary: 'Bà con "dự hội" đầu xuân.',
  updated: buildDate('2026-11-22'),
  author: 'Lò Thị Mai',
  source: { name: 'Báo Ví Dụ', url: 'https://bao.example/tin?a=1&b=2' },
  cover: buildFigure('bia', { caption: 'Lễ "hội"', credit: 'An' }),
  attachments: [
    { title: 'Kế hoạch', path: '/tep/le-hoi/kế hoạch.pdf', bytes: 849_600, type: 'PDF', sha256: '' },
  ],
  html: '<p>Xem <a href="/lien-he/">liên hệ</a> &amp; <a href="#muc-2">mục 2</a>.</p><p><img src="/anh/a-480.jpg" srcset="/anh/a-480.jpg 480w, /anh/a-1600.jpg 1600w" alt="" class="tone-1" loading="lazy"></p>',
})
const sizes = new Map([['/anh/bia-1600.jpg', 123_456]])

const buildSiteFeed = (newestFirst: readonly Article[]) =>
  buildFeed({
    site,
    list: { title: site.title, description: site.description, path: '/' },
    newestFirst,
    sizeOf: path => sizes.get(path) ?? Number.NaN,
  })

const feed = buildSiteFeed([article, buildArticle('khong-anh', '2026-11-19')])
const atom = parseAtomFeed(renderAtomFeed(feed))
const rss = parseRssFeed(renderRssFeed(feed))
const json = parseJsonFeed(renderJsonFeed(feed))
const pdf = `${site.url}/tep/le-hoi/k%E1%BA%BF%20ho%E1%BA%A1ch.pdf`

describe('the feeds', () => {
  it('are well-formed XML', async () => {
    for (const xml of [renderAtomFeed(feed), renderRssFeed(feed)]) {
      const { errors } = await validateXML({ xml, normalization: 'c14n' })
      expect(errors).toEqual([])
    }
  })

  it('say whose news it is and where it stands', () => {
    expect(atom).toMatchObject({
      id: `${site.url}/feed.xml`,
      title: { value: site.title },
      authors: [{ name: site.organisation.name }],
      links: [
        { rel: 'self', href: `${site.url}/feed.xml`, type: 'application/atom+xml' },
        { rel: 'alternate', href: `${site.url}/`, type: 'text/html' },
      ],
    })
    expect(rss).toMatchObject({ title: site.title, link: `${site.url}/`, language: 'vi' })
    expect(json).toMatchObject({ title: site.title, home_page_url: `${site.url}/`, language: 'vi' })
  })

  it('tell of an article by its own address, with its words unchanged', () => {
    const words = { title: article.title, summary: article.summary }
    expect(atom.entries?.[0]).toMatchObject({ id: address })
    expect(rss.items?.[0]).toMatchObject({ guid: { value: address, isPermaLink: true }, link: address })
    expect(json.items?.[0]).toMatchObject({ id: address, url: address, ...words })
    expect(rss.items?.[0]).toMatchObject({ title: words.title, description: words.summary })
    expect(atom.entries?.[0]).toMatchObject({
      title: { value: words.title },
      summary: { value: words.summary },
    })
  })

  it('tell the moments in Hanoi time, and change with the article and not with the clock', () => {
    const published = '2026-11-20T08:00:00+07:00'
    const changed = '2026-11-22T00:00:00+07:00'
    expect(atom).toMatchObject({ updated: changed, entries: [{ published, updated: changed }, {}] })
    expect(json.items?.[0]).toMatchObject({ date_published: published, date_modified: changed })
    expect(rss).toMatchObject({
      lastBuildDate: 'Sun, 22 Nov 2026 00:00:00 +0700',
      items: [{ pubDate: 'Fri, 20 Nov 2026 08:00:00 +0700' }, {}],
    })
  })

  it('carry files with their true length and type', () => {
    const picture = `${site.url}/anh/bia-1600.jpg`
    expect(rss.items?.[0]?.enclosures).toEqual([{ url: picture, length: 123_456, type: 'image/jpeg' }])
    expect(atom.entries?.[0]?.links?.filter(({ rel }) => rel === 'enclosure')).toEqual([
      { rel: 'enclosure', href: picture, length: 123_456, type: 'image/jpeg' },
      { rel: 'enclosure', href: pdf, length: 849_600, type: 'application/pdf', title: 'Kế hoạch' },
    ])
    expect(json.items?.[0]).toMatchObject({
      image: picture,
      attachments: [
        { url: picture, mime_type: 'image/jpeg', size_in_bytes: 123_456 },
        { url: pdf, mime_type: 'application/pdf', size_in_bytes: 849_600, title: 'Kế hoạch' },
      ],
    })
    expect(rss.items?.[1]?.enclosures).toBeUndefined()
  })

  it('carry the recording before the picture, which readers of RSS then do without', () => {
    const audio = { path: '/tep/le-hoi/doc.mp3', bytes: 1_234_567, type: 'MP3' }
    const withSound = buildSiteFeed([{ ...article, audio }])
    const sound = { url: `${site.url}/tep/le-hoi/doc.mp3`, length: 1_234_567, type: 'audio/mpeg' }
    expect(parseRssFeed(renderRssFeed(withSound)).items?.[0]?.enclosures).toEqual([sound])
    const item = parseJsonFeed(renderJsonFeed(withSound)).items?.[0]
    expect(item?.attachments?.[0]).toMatchObject({ url: sound.url, mime_type: sound.type })
    expect(item?.image).toBe(`${site.url}/anh/bia-1600.jpg`)
  })

  it('name the author and the category', () => {
    expect(rss.items?.[0]).toMatchObject({
      dc: { creators: ['Lò Thị Mai'] },
      categories: [{ name: 'Tin xã' }],
    })
    expect(json.items?.[0]).toMatchObject({ authors: [{ name: 'Lò Thị Mai' }], tags: ['Tin xã'] })
    expect(atom.entries?.[0]).toMatchObject({ categories: [{ term: 'tin-xa', label: 'Tin xã' }] })
  })

  it('hold at most the twenty newest articles, whole', () => {
    const many = Array.from({ length: 30 }, (_, index) => buildArticle(`bai-${index}`, '2026-01-01'))
    expect(buildSiteFeed(many).entries.map(entry => entry.address)).toEqual(
      many.slice(0, 20).map(({ path }) => `${site.url}${path}`),
    )
  })

  it('can be read when there is no article yet', () => {
    const empty = buildSiteFeed([])
    expect(parseAtomFeed(renderAtomFeed(empty))).toMatchObject({ updated: '2000-01-01T00:00:00+07:00' })
    expect(parseRssFeed(renderRssFeed(empty))).toMatchObject({ title: site.title })
    expect(parseJsonFeed(renderJsonFeed(empty))).toMatchObject({ title: site.title })
  })
})

describe('the text in the feeds', () => {
  const html = json.items?.[0]?.content_html ?? ''

  it('is the same in all three forms', () => {
    expect(atom.entries?.[0]?.content).toMatchObject({ value: html, type: 'html' })
    expect(rss.items?.[0]?.content?.encoded).toBe(html)
  })

  it('has full addresses only', () => {
    expect(html).toContain(`<a href="${site.url}/lien-he/">liên hệ</a> &amp; <a href="${address}#muc-2">`)
    expect(html).toContain(`src="${site.url}/anh/a-480.jpg"`)
    expect(html).toContain(`srcset="${site.url}/anh/a-480.jpg 480w, ${site.url}/anh/a-1600.jpg 1600w"`)
    expect(html).toContain('<a href="https://bao.example/tin?a=1&amp;b=2">Báo Ví Dụ</a>')
    expect(html).not.toMatch(/="\/|class=|loading=/)
  })

  it('shows cover, text, source and files for download, in the order of the page', () => {
    const order = ['<img src', '<figcaption>Lễ "hội" Ảnh: An</figcaption>', 'Xem ', 'Nguồn tin:', pdf]
    const places = order.map(part => html.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(html).toContain('Kế hoạch (PDF, 850 KB)')
  })
})
