import { describe, expect, it } from 'vitest'
import { site } from '../../../tests/fixtures/second-commune/site.ts'
import { listFeedLinks } from './listFeedLinks.ts'

describe('listFeedLinks', () => {
  it('offers the feed of the site on every page', () => {
    expect(listFeedLinks(site).map(({ path }) => path)).toEqual(['/feed.xml', '/rss.xml', '/feed.json'])
  })

  it('offers the feed of a list first on its pages', () => {
    const links = listFeedLinks(site, { title: 'Tin xã – Đảng ủy xã Đồng Tâm', path: '/chuyen-muc/tin-xa/' })
    expect(links).toHaveLength(6)
    expect(links[0]).toEqual({
      title: 'Tin xã – Đảng ủy xã Đồng Tâm (Atom)',
      type: 'application/atom+xml',
      path: '/chuyen-muc/tin-xa/feed.xml',
    })
  })
})
