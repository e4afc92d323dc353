import { describe, expect, it } from 'vitest'
import { parseAddress, parseCategories, parseDomain, parseName, parseParents } from './parseIdentity.ts'

describe('parseName', () => {
  it.each(["Đảng ủy xã Krông K'Đăk", 'Đảng ủy phường 12', 'Đảng ủy xã Ví Dụ – Thử (mới)'])(
    'takes %s',
    name => {
      expect(parseName(`  ${name.normalize('NFD')} `)).toBe(name)
    },
  )

  it.each([
    '',
    '   ',
    'Xã <b>Mẫu</b>',
    'Xã: Mẫu',
    'Xã # Mẫu',
    'Xã | Mẫu',
    'Xã {{name}}',
    `Xã ${'a'.repeat(120)}`,
  ])('refuses %s', name => {
    expect(() => parseName(name)).toThrow(/^Tên /)
  })
})

describe('parseDomain', () => {
  it.each([
    ['dong-tam.vidu.gov.vn', 'https://dong-tam.vidu.gov.vn'],
    [' HTTPS://Dong-Tam.example/ ', 'https://dong-tam.example'],
    ['http://dong-tam.example', 'http://dong-tam.example'],
  ])('takes %s', (text, url) => {
    expect(parseDomain(text)).toBe(url)
  })

  it.each(['', 'dong tam', 'localhost', 'dong-tam.example/trang', 'https://a.example/?b=1'])(
    'refuses %s',
    text => {
      expect(() => parseDomain(text)).toThrow('Viết như: xa-dong-tam.vidu.gov.vn')
    },
  )
})

describe('parseCategories', () => {
  it('gives each an address, and announcements where they are named', () => {
    const { categories, announcements } = parseCategories("Tin xã; Thông báo chung ;Đất và người K'Đăk;")
    expect(categories.map(({ slug }) => slug)).toEqual(['tin-xa', 'thong-bao-chung', 'dat-va-nguoi-k-dak'])
    expect(announcements).toBe('thong-bao-chung')
  })

  it('adds announcements where there are none', () => {
    expect(parseCategories('Tin xã').categories.map(({ name }) => name)).toEqual(['Tin xã', 'Thông báo'])
  })

  it('refuses two that would have one address', () => {
    expect(() => parseCategories('Tin xã; Tin xa')).toThrow(
      'Hai chuyên mục có cùng địa chỉ "tin-xa": Tin xa.',
    )
  })
})

describe('parseParents and parseAddress', () => {
  it('take bodies between semicolons and one line of words', () => {
    expect(parseParents('Đảng bộ tỉnh Ví Dụ;  Đảng bộ huyện Ví Dụ')).toEqual([
      'Đảng bộ tỉnh Ví Dụ',
      'Đảng bộ huyện Ví Dụ',
    ])
    expect(parseParents('')).toEqual([])
    expect(parseAddress('Số 1/2, thôn Một')).toBe('Số 1/2, thôn Một')
    expect(() => parseAddress('thôn | Một')).toThrow('Địa chỉ')
  })
})
