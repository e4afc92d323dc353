import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSitemap, checkSitemapIndex } from '../../../tests/checkXmlSchema.ts'
import { site } from '../../../tests/fixtures/second-commune/site.ts'
import { buildArticle, buildDate, buildSlug } from '../../../tests/testArticles.ts'
import { buildFigure } from '../../../tests/testFigures.ts'
import { buildArticleIndex } from '../../content/articleIndex.ts'
import type { Article, StandingPage } from '../../types.ts'
import { buildSitemap } from './buildSitemap.ts'
import { renderNewsSitemap } from './renderNewsSitemap.ts'
import { renderSitemap } from './renderSitemap.ts'
import { renderSitemapIndex } from './renderSitemapIndex.ts'

const now = buildDate('2026-11-23T12:00')
const page: StandingPage = {
  slug: buildSlug('lien-he'),
  path: '/lien-he/',
  title: 'Liên hệ',
  summary: '',
  updated: buildDate('2026-10-01'),
  headings: [],
  html: '',
  sourceFile: 'content/trang/lien-he.md',
}

const buildIndex = (articles: readonly Article[]) => buildArticleIndex(articles, { now, showDrafts: false })
const listParts = (articles: readonly Article[]) =>
  buildSitemap({
    site,
    articles: buildIndex(articles),
    albums: [],
    pages: [page],
    register: [],
    questions: [],
  })
const renderParts = (articles: readonly Article[]): ReadonlyMap<string, string> =>
  new Map(listParts(articles).map(part => [part.name, renderSitemap(part, site.url)]))
const renderPart = (name: string, articles: readonly Article[]) => renderParts(articles).get(name)

/** `count` articles, an hour apart, the first being the oldest. */
const buildArchive = (count: number): readonly Article[] =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2024, 0, 1, index)).toISOString().slice(0, 16)
    return buildArticle(`bai-${index}`, day)
  })

describe('the sitemap', () => {
  const cover = buildFigure('bia')
  const article = buildArticle('le-hoi', '2026-11-20T08:00', {
    title: 'Lễ hội & <b>chợ</b> phiên',
    updated: buildDate('2026-11-22'),
    cover,
    figures: [cover, buildFigure('ảnh 2')],
  })

  it('is valid in all its parts, and names every part', async () => {
    const parts = listParts([article])
    const index = renderSitemapIndex(parts, site.url)
    expect(await checkSitemapIndex(index)).toEqual([])
    for (const part of parts) {
      expect(await checkSitemap(renderSitemap(part, site.url))).toEqual([])
      expect(index).toContain(`<loc>${site.url}/sitemap/${part.name}</loc>`)
    }
    expect(parts.map(({ name }) => name)).toEqual(['trang-1.xml', 'bai-viet-1.xml'])
  })

  it('is told from one that is not valid', async () => {
    expect(await checkSitemap('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>')).not.toEqual(
      [],
    )
    const wrong = renderPart('bai-viet-1.xml', [article])?.replace('2026-11-22', '22/11/2026') ?? ''
    expect(await checkSitemap(wrong)).not.toEqual([])
  })

  it('tells when the words of an article last changed, and its pictures once each', () => {
    const part = renderPart('bai-viet-1.xml', [article]) ?? ''
    expect(part).toContain(`<loc>${site.url}/bai-viet/le-hoi/</loc>\n<lastmod>2026-11-22</lastmod>`)
    expect(part.match(/<image:loc>.*?<\/image:loc>/g)).toEqual([
      `<image:loc>${site.url}/anh/bia-1600.jpg</image:loc>`,
      `<image:loc>${site.url}/anh/%E1%BA%A3nh%202-1600.jpg</image:loc>`,
    ])
  })

  it('says of a list that it is as new as the newest change in it', () => {
    const part = renderPart('trang-1.xml', [article, buildArticle('tin-cu', '2026-11-21T06:30')]) ?? ''
    expect(part).toContain(`<loc>${site.url}/</loc>\n<lastmod>2026-11-22</lastmod>`)
    expect(part).toContain(`<loc>${site.url}/lien-he/</loc>\n<lastmod>2026-10-01</lastmod>`)
    expect(part).not.toContain('chua-co-bai')
  })

  it('gives the moment with its zone where the article has one', () => {
    expect(renderPart('bai-viet-1.xml', [buildArticle('tin', '2026-11-21T06:30')])).toContain(
      '<lastmod>2026-11-21T06:30:00+07:00</lastmod>',
    )
  })

  it('keeps every full part, byte for byte, when an article is added', () => {
    const before = renderParts(buildArchive(2345))
    const after = renderParts(buildArchive(2346))
    const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)
    expect([...after.keys()]).toEqual(['trang-1.xml', 'bai-viet-1.xml', 'bai-viet-2.xml', 'bai-viet-3.xml'])
    expect(changed).toEqual(['trang-1.xml', 'bai-viet-3.xml'])
  })

  it('holds every article once, at most a thousand in a part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3100 }), count => {
        const parts = listParts(buildArchive(count)).filter(({ name }) => name.startsWith('bai-viet'))
        const paths = parts.flatMap(({ entries }) => entries.map(entry => entry.path))
        expect(paths).toEqual(buildArchive(count).map(({ path }) => path))
        expect(parts.every(({ entries }) => entries.length > 0 && entries.length <= 1000)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})

describe('the news sitemap', () => {
  const render = (articles: readonly Article[]) =>
    renderNewsSitemap({ articles: buildIndex(articles), site, now })

  it('names what was published in the last two days, and is valid', async () => {
    const xml = render([
      buildArticle('moi', '2026-11-23T08:00', { title: 'Hội nghị "sơ kết" & biểu dương' }),
      buildArticle('vua-kip', '2026-11-21T12:00'),
      buildArticle('da-cu', '2026-11-21T11:59'),
    ])
    expect(await checkSitemap(xml)).toEqual([])
    expect(xml.match(/<loc>.*?<\/loc>/g)).toEqual([
      `<loc>${site.url}/bai-viet/moi/</loc>`,
      `<loc>${site.url}/bai-viet/vua-kip/</loc>`,
    ])
    expect(xml).toContain('<news:publication_date>2026-11-23T08:00:00+07:00</news:publication_date>')
    expect(xml).toContain('<news:title>Hội nghị &quot;sơ kết&quot; &amp; biểu dương</news:title>')
    expect(xml).toContain(`<news:name>${site.title}</news:name>`)
  })

  it('stays valid when there is no news', async () => {
    const xml = render([buildArticle('da-cu', '2026-11-01')])
    expect(await checkSitemap(xml)).toEqual([])
    expect(xml).not.toContain('news:news>')
  })
})
