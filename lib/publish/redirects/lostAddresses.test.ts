import { describe, expect, it } from 'vitest'
import { checkLostAddresses, type LostAddress } from './checkLostAddresses.ts'
import { findLostAddresses } from './findLostAddresses.ts'
import { listArchiveRedirects } from './listArchiveRedirects.ts'

describe('findLostAddresses', () => {
  it('gives what is answered no more, once, however it is spelled', () => {
    const last = ['/', '/bai-viet/le-hoi/', '/tin-cu', '/tin-cu/', '/tep/a/m%E1%BA%ABu.pdf', '/bai-viet/moi']
    const next = ['/', '/tep/a/mẫu.pdf', '/bai-viet/moi/', '/bai-viet/them/']
    expect(findLostAddresses(last, next)).toEqual(['/bai-viet/le-hoi/', '/tin-cu/'])
  })
})

describe('listArchiveRedirects', () => {
  const served = ['/tin-tuc/', '/chuyen-muc/tin-xa/']
  const redirects = [{ from: '/chuyen-muc/loa-xa', to: '/tin-tuc/' }]
  const list = (...lost: readonly string[]) => listArchiveRedirects(lost, { served, redirects })

  it('leads an archive page that is gone to its list, or to where that leads', () => {
    expect(list('/tin-tuc/trang/7/', '/chuyen-muc/tin-xa/trang/2/', '/chuyen-muc/loa-xa/trang/1/')).toEqual([
      { from: '/tin-tuc/trang/7/', to: '/tin-tuc/' },
      { from: '/chuyen-muc/tin-xa/trang/2/', to: '/chuyen-muc/tin-xa/' },
      { from: '/chuyen-muc/loa-xa/trang/1/', to: '/tin-tuc/' },
    ])
  })

  it('does not guess for other pages, nor for a list that is gone itself', () => {
    expect(list('/bai-viet/le-hoi/', '/chuyen-muc/bo-di/trang/1/', '/trang/1/')).toEqual([])
  })
})

describe('checkLostAddresses', () => {
  const context = {
    pages: [{ path: '/bai-viet/le-hoi-2026/', title: 'Lễ hội' }],
    answered: ['/bai-viet/le-hoi-2026/', '/feed.xml', '/chuyen-muc/tin-xa/feed.xml', '/tep/moi/mau-don.pdf'],
    table: { file: 'config/redirects.csv', line: 4 },
  }
  const check = (lost: LostAddress) =>
    checkLostAddresses([lost], context).map(
      ({ file, line, message, fix }) => `${file}:${line}: ${message} → ${fix}`,
    )[0]

  it('finds an article again whose folder got another name', () => {
    expect(check({ address: '/bai-viet/le-hoi/', title: 'Lễ hội' })).toBe(
      'config/redirects.csv:4: Bản phát hành trước có "Lễ hội" ở /bai-viet/le-hoi/, nay không còn. → /bai-viet/le-hoi/,/bai-viet/le-hoi-2026/',
    )
  })

  it('says which article was deleted, and the line that leads to another', () => {
    expect(check({ address: '/bai-viet/hoi-nghi/', title: 'Hội nghị' })).toBe(
      'config/redirects.csv:4: Bản phát hành trước có "Hội nghị" ở /bai-viet/hoi-nghi/, nay không còn. → /bai-viet/hoi-nghi/,/dia-chi-thay-the/',
    )
  })

  it('points at the file of an article that became a draft again', () => {
    expect(
      check({
        address: '/bai-viet/hoi-nghi/',
        title: 'Hội nghị',
        hiddenFile: 'content/bai-viet/hoi-nghi/index.md',
      }),
    ).toBe(
      'content/bai-viet/hoi-nghi/index.md:1: Trang "Hội nghị" đã đăng ở /bai-viet/hoi-nghi/, nay bị ẩn vì để lại thành bản nháp hoặc đặt ngày sau. → xóa dòng "draft: true" và để ngày đăng đã đến',
    )
  })

  it('puts an old address back that led somewhere', () => {
    expect(check({ address: '/tin-cu/1.aspx', ledTo: '/bai-viet/le-hoi-2026/' })).toBe(
      'config/redirects.csv:4: Địa chỉ cũ /tin-cu/1.aspx đã dẫn đến /bai-viet/le-hoi-2026/, nay không dẫn đến đâu. → /tin-cu/1.aspx,/bai-viet/le-hoi-2026/',
    )
  })

  it('offers the file of the same name, and the feed of the site for that of a category', () => {
    expect(check({ address: '/tep/cu/mau-don.pdf' })).toContain('→ /tep/cu/mau-don.pdf,/tep/moi/mau-don.pdf')
    expect(check({ address: '/chuyen-muc/bo-di/feed.xml' })).toContain(
      '→ /chuyen-muc/bo-di/feed.xml,/feed.xml',
    )
  })
})
