import { describe, expect, it } from 'vitest'
import { findGoneAddresses } from './findGoneAddresses.ts'
import { listKeptAddresses } from './listKeptAddresses.ts'

describe('findGoneAddresses', () => {
  it('finds what neither a page nor a redirect answers any more', () => {
    const last = ['/', '/bai-viet/a/', '/bai-viet/b/', '/bai-viet/c/', '/tep/a/mẫu.pdf']
    const now = ['/', '/bai-viet/a/', '/tep/a/m%E1%BA%ABu.pdf']
    expect(findGoneAddresses(last, now, [{ from: '/bai-viet/b', to: '/bai-viet/a/' }])).toEqual([
      '/bai-viet/c/',
    ])
  })
})

describe('listKeptAddresses', () => {
  it('lists pages, files for download and feeds, and nothing that only pages use', () => {
    const files = [
      '404.html',
      '_headers',
      'anh/0f3a-800.avif',
      'bai-viet/le-hoi/index.html',
      'brand/logo.svg',
      'chuyen-muc/tin-xa/feed.xml',
      'feed.json',
      'index.html',
      'index.html.br',
      'js/xem-anh-1a2b.js',
      'sitemap/bai-viet-1.xml',
      'tep/le-hoi/mẫu.pdf',
      'tin-cu/bai.aspx',
      'tin-cu/bai.html',
    ]
    expect(listKeptAddresses(files)).toEqual([
      '/bai-viet/le-hoi/',
      '/chuyen-muc/tin-xa/feed.xml',
      '/feed.json',
      '/',
      '/tep/le-hoi/mẫu.pdf',
      '/tin-cu/bai.aspx',
      '/tin-cu/bai.html',
    ])
  })
})
