import { describe, expect, it } from 'vitest'
import { site } from '../../config/site.ts'
import { parseSiteConfig } from './parseSiteConfig.ts'

describe('parseSiteConfig', () => {
  it('accepts the configuration of this site unchanged', () => {
    expect(parseSiteConfig(site)).toEqual(site)
  })

  it('names every wrong setting at once', () => {
    const wrong = {
      ...site,
      url: 'https://xa-dong-tam.example/',
      announcements: 'khong-co',
      colour: 'red',
      organisation: { ...site.organisation, email: 'dong tam' },
    }
    expect(() => parseSiteConfig(wrong)).toThrow(
      [
        'Tệp cấu hình trang (site) có lỗi:',
        '  url: phải có dạng https://ten-mien, không có dấu / ở cuối',
        '  organisation.email: không phải địa chỉ thư điện tử',
        '  site: không có mục colour',
      ].join('\n'),
    )
  })

  it('refuses announcements of a category that does not exist', () => {
    expect(() => parseSiteConfig({ ...site, announcements: 'khong-co' })).toThrow(
      'announcements: không có trong categories',
    )
  })

  it('says that a setting is missing', () => {
    const { title: _title, ...rest } = site
    expect(() => parseSiteConfig(rest)).toThrow('title: thiếu hoặc sai kiểu')
  })

  it('refuses two categories at one address', () => {
    const categories = [...site.categories, site.categories[0]]
    expect(() => parseSiteConfig({ ...site, categories })).toThrow('categories: có hai slug trùng nhau')
  })
})
