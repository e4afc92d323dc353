import { describe, expect, it } from 'vitest'
import { relativeAddress } from './relativeAddress.ts'

describe('relativeAddress', () => {
  it.each([
    ['/', 'index.html', 'index.html'],
    ['/', 'bai-viet/le-hoi/index.html', '../../index.html'],
    ['/bai-viet/le-hoi/', 'index.html', 'bai-viet/le-hoi/index.html'],
    ['/bai-viet/khac/#muc-1', 'bai-viet/le-hoi/index.html', '../khac/index.html#muc-1'],
    ['/tim-kiem/?q=l%E1%BB%85#a', 'lien-he/index.html', '../tim-kiem/index.html?q=l%E1%BB%85#a'],
    ['/anh/a-1.avif', 'tin-tuc/trang/2/index.html', '../../../anh/a-1.avif'],
    ['/tep/l%E1%BB%85/m%E1%BA%ABu.pdf', 'tep/lễ/index.html', 'm%E1%BA%ABu.pdf'],
    ['/feed.xml', 'feed.html', 'feed.xml'],
  ])('of %s from %s is %s', (address, from, relative) => {
    expect(relativeAddress(address, from)).toBe(relative)
  })

  it.each(['https://nhandan.vn/', '//nhandan.vn/a', '#muc-1', 'mailto:a@b.vn', 'tel:0200000000', ''])(
    'leaves %s as it is',
    address => {
      expect(relativeAddress(address, 'lien-he/index.html')).toBe(address)
    },
  )
})
