import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nowInHanoi } from '../text/hanoiDate.ts'
import type { SiteConfig } from '../types.ts'
import { renderSecurityText } from './renderSecurityText.ts'

const site: SiteConfig = {
  url: 'https://dong-tam.example',
  formerUrls: [],
  title: 'Trang thông tin điện tử xã Đồng Tâm',
  shortTitle: 'Xã Đồng Tâm',
  description: 'Tin tức của xã.',
  organisation: { name: 'Đảng ủy xã Đồng Tâm', parents: [], address: 'Xã Đồng Tâm' },
  formerNames: [],
  archives: [],
  categories: [],
  announcements: 'thong-bao',
  navigation: [],
  footerLinks: [],
  articlesPerPage: 12,
  documents: { types: [], fields: [], issuers: [] },
}
const day = 24 * 60 * 60 * 1000
const render = (clock: Date, given = site) =>
  renderSecurityText(given, { now: nowInHanoi(clock), contactPath: '/lien-he/' })
const readExpiry = (text: string) => Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '')

describe('renderSecurityText', () => {
  it('names the contact page, or the e-mail where there is one', () => {
    const clock = new Date('2026-11-23T01:00:00Z')
    expect(render(clock)).toBe(
      'Contact: https://dong-tam.example/lien-he/\nExpires: 2027-07-01T00:00:00+07:00\nPreferred-Languages: vi, en\nCanonical: https://dong-tam.example/.well-known/security.txt\n',
    )
    const email = 'toa-soan@dong-tam.example'
    expect(render(clock, { ...site, organisation: { ...site.organisation, email } })).toContain(
      `Contact: mailto:${email}\n`,
    )
  })

  it('expires in six to nine months, so always within the year that RFC 9116 recommends', () => {
    const clocks = fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(clocks, clock => {
        const days = (readExpiry(render(clock)) - clock.getTime()) / day
        expect(days).toBeGreaterThan(180)
        expect(days).toBeLessThan(280)
      }),
    )
  })

  it('is the same text all through a quarter', () => {
    expect(render(new Date('2026-12-31T16:59:00Z'))).toBe(render(new Date('2026-09-30T17:00:00Z')))
  })
})
