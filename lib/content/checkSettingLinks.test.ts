import { describe, expect, it } from 'vitest'
import { site as commune } from '../../tests/fixtures/second-commune/site.ts'
import { checkSettingLinks } from './checkSettingLinks.ts'

const settings = {
  file: 'config/site.ts',
  text: `export const site = {
  navigation: [
    { label: 'Trang chủ', path: '/' },
    { label: 'Tin xã', path: '/chuyen-muc/tin-xa/' },
  ],
  footerLinks: [{ label: 'Về chúng tôi', path: '/ve-chung-toi/' }],
}`,
}

const site = { ...commune, navigation: commune.navigation.slice(0, 2) }

const check = (paths: readonly string[], hidden: readonly string[] = []) =>
  checkSettingLinks(site, settings, {
    addresses: new Map(paths.map(path => [path, {}])),
    hidden: new Set(hidden),
    aliases: new Map(),
  }).map(({ line, column, field, message, fix }) => `${line}:${column} ${field}: ${message} → ${fix}`)

describe('checkSettingLinks', () => {
  it('accepts links to pages that are there', () => {
    expect(check(['/', '/chuyen-muc/tin-xa/', '/ve-chung-toi/'])).toEqual([])
  })

  it('gives the line of a link to no page, and the line to paste where a page is near', () => {
    expect(check(['/', '/chuyen-muc/tin-xam/'])).toEqual([
      '4:5 navigation: Mục "Tin xã": Trên trang này không có địa chỉ "/chuyen-muc/tin-xa/". → { label: \'Tin xã\', path: \'/chuyen-muc/tin-xam/\' },',
      '6:17 footerLinks: Mục "Về chúng tôi": Trên trang này không có địa chỉ "/ve-chung-toi/". → viết trang content/trang/ve-chung-toi.md, hoặc xóa dòng này',
    ])
  })

  it('says that a page is only a draft', () => {
    expect(check(['/', '/chuyen-muc/tin-xa/'], ['/ve-chung-toi/'])).toEqual([
      '6:17 footerLinks: Mục "Về chúng tôi": Liên kết đến "/ve-chung-toi/" là bài chưa được đăng (bản nháp hoặc chưa đến ngày). → viết trang content/trang/ve-chung-toi.md, hoặc xóa dòng này',
    ])
  })
})
