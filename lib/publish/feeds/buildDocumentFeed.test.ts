import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { site } from '../../../tests/fixtures/second-commune/site.ts'
import { buildDocument, buildRegister } from '../../../tests/testDocuments.ts'
import { buildDocumentFeed } from './buildDocumentFeed.ts'
import { renderAtomFeed } from './renderAtomFeed.ts'
import { renderJsonFeed } from './renderJsonFeed.ts'
import { renderRssFeed } from './renderRssFeed.ts'

const file = {
  title: 'Toàn văn',
  path: '/tep/van-ban/ke-hoach/ke-hoach.pdf',
  bytes: 2048,
  type: 'PDF',
  sha256: '',
}
const documents = [
  buildDocument('cu', '2025-04-05'),
  buildDocument('ke-hoach', '2026-03-02', {
    number: '05-KH/MẪU',
    title: 'Trồng rừng & làm đường',
    attachments: [file],
    replaces: ['cu'],
  }),
]
const list = { title: 'Văn bản', description: 'Văn bản mới.', path: '/van-ban/' }
const buildOn = (day: string) => buildDocumentFeed({ site, list, register: buildRegister(documents, day) })

describe('buildDocumentFeed', () => {
  it('tells of a document by its symbol and what it is about, with its facts and its file', () => {
    const feed = buildOn('2026-11-23')
    const title = 'Kế hoạch 05-KH/MẪU: Trồng rừng & làm đường'
    const address = `${site.url}/van-ban/ke-hoach/`
    const rss = parseRssFeed(renderRssFeed(feed))
    expect(rss.items?.[0]).toMatchObject({
      title,
      link: address,
      categories: [{ name: 'Kế hoạch' }],
      enclosures: [{ url: `${site.url}${file.path}`, type: 'application/pdf', length: 2048 }],
    })
    expect(rss.items?.[0]?.content?.encoded).toContain('<li>Số ký hiệu: 05-KH/MẪU</li>')
    expect(parseAtomFeed(renderAtomFeed(feed)).entries?.[0]).toMatchObject({ id: address })
    expect(parseJsonFeed(renderJsonFeed(feed))).toMatchObject({ items: [{ title }, {}] })
  })

  it('stays as it is when only the calendar goes on', () => {
    expect(buildOn('2026-03-03')).toEqual(buildOn('2027-03-03'))
  })
})
