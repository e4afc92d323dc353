import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { site } from '../../config/site.ts'

const folder = inject('second').folder
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
  file.endsWith('.html'),
)
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')

describe('a second commune', () => {
  it.each([site.organisation.name, site.shortTitle, site.url, site.organisation.address])(
    'has no trace of the first: %s',
    words => {
      expect(pages.filter(file => textOf(file).includes(words))).toEqual([])
    },
  )

  it('shows its own name, address and editor on every page', () => {
    for (const file of pages.filter(file => textOf(file).includes('<footer'))) {
      expect(textOf(file)).toContain('Đảng ủy xã Đồng Tâm')
      expect(textOf(file)).toContain('Thôn Một, xã Đồng Tâm, tỉnh Ví Dụ')
      expect(textOf(file)).toContain('Ban biên tập xã Đồng Tâm')
    }
    expect(pages.length).toBeGreaterThan(40)
  })

  it('publishes no draft anywhere', () => {
    expect(existsSync(join(folder, 'bai-viet/bai-con-nhap'))).toBe(false)
    expect(pages.filter(file => textOf(file).includes('nháp'))).toEqual([])
  })

  it('names its own addresses as canonical', () => {
    expect(textOf('bai-viet/le-ra-mat-trang/index.html')).toContain(
      '<link rel="canonical" href="https://dong-tam.example/bai-viet/le-ra-mat-trang/">',
    )
  })

  it('says on articles before a change, and on no other, what has become of the place', () => {
    const then = 'Bài viết đăng khi xã Đồng Nhất thuộc huyện Ví Dụ, tỉnh Ví Dụ.'
    const first = 'Từ ngày 01/07/2019, xã Đồng Nhất đổi tên thành xã Đồng Nhị (Nghị quyết số 1/NQ-VD).'
    const second =
      'Từ ngày 01/01/2021, các xã Đồng Nhị và Suối Mơ hợp nhất thành xã Đồng Tâm, tỉnh Ví Dụ (Nghị quyết số 2/NQ-VD).'
    expect(textOf('bai-viet/tin-cua-xa-dong-nhat/index.html')).toContain(`${then} ${first} ${second}`)
    const left = textOf('bai-viet/tin-cua-xa-suoi-mo/index.html')
    expect(left).toContain(`Bài viết đăng khi xã Suối Mơ thuộc huyện Ví Dụ, tỉnh Ví Dụ. ${second}`)
    expect(pages.filter(file => textOf(file).includes('Bài viết đăng khi'))).toHaveLength(2)
    expect(readFileSync(join(folder, 'feed.xml'), 'utf8')).not.toContain('Bài viết đăng khi')
  })

  it('keeps what another body left in an archive of its own', () => {
    const left = textOf('bai-viet/tin-cua-xa-suoi-mo/index.html')
    expect(left).toContain(
      '<a href="/kho-luu-tru/xa-suoi-mo/">Kho xã Suối Mơ</a>: Tin, bài do Đảng ủy xã Suối Mơ',
    )
    const list = textOf('kho-luu-tru/xa-suoi-mo/index.html')
    expect(list.match(/href="\/bai-viet\/[^"]+"/g)).toEqual(['href="/bai-viet/tin-cua-xa-suoi-mo/"'])
    expect(textOf('kho-luu-tru/kho-trong/index.html')).toContain('Mục này chưa có bài.')
    expect(textOf('tim-kiem/index.html')).toContain('<option value="xa-suoi-mo">Kho xã Suối Mơ</option>')
  })

  it('bears its former names for machines', () => {
    expect(textOf('index.html')).toContain('"alternateName":["Đảng ủy xã Đồng Nhất","Đảng ủy xã Đồng Nhị"]')
  })

  it('has a page for a category without articles', () => {
    expect(textOf('chuyen-muc/chua-co-bai/index.html')).toContain('Mục này chưa có bài.')
  })
})
