import type { Thing } from 'schema-dts'
import { describe, expect, it } from 'vitest'
import { checkStructuredData } from '../../../tests/checkStructuredData.ts'
import { site } from '../../../tests/fixtures/second-commune/site.ts'
import { buildArticle, buildDate, buildSlug } from '../../../tests/testArticles.ts'
import { buildDocument } from '../../../tests/testDocuments.ts'
import { buildFigure } from '../../../tests/testFigures.ts'
import type { Question } from '../../types.ts'
import { buildBreadcrumbList } from './buildBreadcrumbList.ts'
import { buildCollectionPage } from './buildCollectionPage.ts'
import { buildDigitalDocument } from './buildDigitalDocument.ts'
import { buildFaqPage } from './buildFaqPage.ts'
import { buildImageGallery } from './buildImageGallery.ts'
import { buildNewsArticle } from './buildNewsArticle.ts'
import { buildOrganization } from './buildOrganization.ts'
import { buildWebSite } from './buildWebSite.ts'
import { renderJsonLd } from './renderJsonLd.ts'

const article = buildArticle('le-hoi', '2026-11-20T08:00', {
  title: 'Lễ hội Lồng Tồng',
  summary: 'Bà con dự hội.',
  updated: buildDate('2026-11-22'),
  author: 'Lò Thị Mai',
  source: { name: 'Báo Ví Dụ', url: 'https://bao.example/tin', publishedAt: buildDate('2026-11-19') },
})
const file = { title: 'Toàn văn', path: '/tep/van-ban/a/a.pdf', bytes: 2048, type: 'PDF', sha256: 'ab12' }
const document = buildDocument('ke-hoach', '2026-03-02', {
  expires: buildDate('2027-01-01'),
  attachments: [file],
})
const question: Question = {
  slug: buildSlug('nop-ho-so'),
  path: '/hoi-dap/#cau-nop-ho-so',
  question: 'Nộp hồ sơ khi nào?',
  field: 'Hồ sơ',
  date: buildDate('2026-11-20'),
  answeredBy: 'Văn phòng Đảng ủy',
  draft: false,
  html: '<p>Ngày nào cũng được.</p>',
  text: 'Ngày nào cũng được.',
  sourceFile: 'content/hoi-dap/nop-ho-so.md',
}
const images = ['/anh/a-1x1.jpg', '/anh/a-4x3.jpg', '/anh/a-16x9.jpg']
const trail = [
  { label: 'Trang chủ', path: '/' },
  { label: 'Tin xã', path: '/chuyen-muc/tin-xa/' },
]

const check = (...things: readonly Thing[]) =>
  checkStructuredData(
    `<html><body><script type="application/ld+json">${renderJsonLd(things)}</script></body></html>`,
  )
const buildNews = (given: Parameters<typeof buildArticle>[2]) =>
  buildNewsArticle(buildArticle('tin', '2026-11-20', given), { site, images: [] })

describe('structured data', () => {
  it('is found and faultless, whatever stands on the page', async () => {
    const figures = [buildFigure('a', { caption: 'Lễ rước', credit: 'An' }), buildFigure('b')]
    const list = { title: 'Tin xã', description: 'Tin của xã.', path: '/chuyen-muc/tin-xa/' }
    const { types, issues } = await check(
      buildNewsArticle(article, { site, images }),
      buildBreadcrumbList(trail, site.url),
      buildOrganization(site),
      buildWebSite(site),
      buildCollectionPage({ ...list, articles: [article] }, site.url),
      buildDigitalDocument(document, { site, status: 'Còn hiệu lực' }),
      buildFaqPage([question], { title: 'Hỏi – đáp', path: '/hoi-dap/', origin: site.url }),
      buildImageGallery({ title: 'Lễ hội', path: '/thu-vien-anh/le-hoi/', figures }, site.url),
    )
    expect(issues).toEqual([])
    expect(Object.keys(types).toSorted()).toEqual([
      'BreadcrumbList',
      'CollectionPage',
      'DigitalDocument',
      'FAQPage',
      'ImageGallery',
      'NewsArticle',
      'Organization',
      'WebSite',
    ])
  })

  it('tells of a document its symbol, its end and the hash of its file', () => {
    expect(buildDigitalDocument(document, { site, status: 'Còn hiệu lực' })).toMatchObject({
      identifier: '01-KH/MẪU',
      datePublished: '2026-03-02',
      expires: '2027-01-01',
      creativeWorkStatus: 'Còn hiệu lực',
      encoding: [{ contentUrl: `${site.url}/tep/van-ban/a/a.pdf`, sha256: 'ab12' }],
    })
  })

  it('is told from faulty data', async () => {
    const { issues } = await check(
      { '@type': 'BreadcrumbList', itemListElement: [] },
      { '@type': 'Organization' },
    )
    expect(issues).toHaveLength(2)
  })

  it('cannot end the script or break its lines', async () => {
    const title = '</script><script>alert(1)</script><!-- \u2028\u2029 & "'
    const rendered = renderJsonLd([buildNews({ title })])
    expect(rendered).not.toMatch(/[<\u2028\u2029]/)
    const { types } = await check(buildNews({ title }))
    expect(types.NewsArticle).toMatchObject([{ headline: title }])
  })
})

describe('a news article', () => {
  it('has what search engines ask for', () => {
    expect(buildNewsArticle(article, { site, images })).toMatchObject({
      headline: 'Lễ hội Lồng Tồng',
      description: 'Bà con dự hội.',
      mainEntityOfPage: `${site.url}/bai-viet/le-hoi/`,
      image: images.map(path => `${site.url}${path}`),
      datePublished: '2026-11-20T08:00:00+07:00',
      dateModified: '2026-11-22T00:00:00+07:00',
      author: { '@type': 'Person', name: 'Lò Thị Mai' },
      publisher: { name: site.organisation.name, logo: `${site.url}/brand/icon-512.png` },
      isBasedOn: {
        publisher: { name: 'Báo Ví Dụ' },
        url: 'https://bao.example/tin',
        datePublished: '2026-11-19',
      },
      articleSection: 'Tin xã',
      inLanguage: 'vi',
    })
  })

  it.each([
    ['Ban biên tập', 'Organization'],
    ['Ủy ban Mặt trận Tổ quốc xã', 'Organization'],
    ['UBND xã Đồng Tâm', 'Organization'],
    ['Đồng Văn Vĩnh', 'Person'],
    ['Bàn Thị Ban', 'Person'],
    ['Đoàn Thanh Hà', 'Person'],
  ])('takes the author %s for a %s', (author, type) => {
    expect(buildNews({ author })).toMatchObject({ author: { '@type': type, name: author } })
  })

  it('is by its publisher when no author is named, and has no picture of its own then', () => {
    const news = buildNews({})
    expect(news).toMatchObject({ author: { '@type': 'Organization', name: site.organisation.name } })
    expect(news).not.toHaveProperty('image')
    expect(news).not.toHaveProperty('isBasedOn')
  })
})

describe('an announcement with a video', () => {
  const { picture } = buildFigure('phim')
  const video = {
    path: '/tep/tin/phim.mp4',
    bytes: 1_000_000,
    type: 'MP4',
    poster: picture,
    alt: 'Tốp ca đứng hát',
  }
  const news = buildNews({ videos: [video], validUntil: buildDate('2026-12-31') })

  it('tells the last day, and what a search engine asks of a video', async () => {
    expect(news).toMatchObject({
      expires: '2026-12-31',
      video: [
        {
          name: 'Tốp ca đứng hát',
          thumbnailUrl: `${site.url}/anh/phim-1600.jpg`,
          uploadDate: '2026-11-20T00:00:00+07:00',
          contentUrl: `${site.url}/tep/tin/phim.mp4`,
          encodingFormat: 'video/mp4',
        },
      ],
    })
    expect((await check(news)).issues).toEqual([])
  })
})

describe('the organisation', () => {
  it('has the facts of the configuration, the body above it included', () => {
    expect(buildOrganization(site)).toMatchObject({
      name: site.organisation.name,
      address: site.organisation.address,
      telephone: '0200 000 000',
      parentOrganization: { name: 'Đảng bộ tỉnh Ví Dụ' },
    })
  })

  it('stands below each of the bodies above it, in their order', () => {
    const parents = ['Đảng bộ tỉnh Ví Dụ', 'Đảng bộ huyện Ví Dụ']
    expect(buildOrganization({ ...site, organisation: { ...site.organisation, parents } })).toMatchObject({
      parentOrganization: { name: parents[1], parentOrganization: { name: parents[0] } },
    })
  })

  it('bears its former names as well, but not the one it still has', () => {
    const { formerNames } = site
    expect(buildOrganization(site)).toMatchObject({ alternateName: formerNames.map(({ name }) => name) })
    const [{ name }] = formerNames
    const unchanged = { ...site, organisation: { ...site.organisation, name } }
    expect(buildOrganization(unchanged)).toMatchObject({ alternateName: [formerNames[1].name] })
  })

  it('says nothing that the configuration does not know', () => {
    const { name, address } = site.organisation
    const organization = buildOrganization({
      ...site,
      organisation: { name, address, parents: [] },
      formerNames: [],
    })
    expect(Object.keys(organization).toSorted()).toEqual(['@id', '@type', 'address', 'logo', 'name', 'url'])
  })
})

describe('the site', () => {
  it('says where it answers a search', () => {
    expect(buildWebSite(site)).toMatchObject({
      potentialAction: {
        target: { urlTemplate: `${site.url}/tim-kiem/?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    })
  })
})
