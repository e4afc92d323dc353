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

  it('has a page for a category without articles', () => {
    expect(textOf('chuyen-muc/chua-co-bai/index.html')).toContain('Mục này chưa có bài.')
  })
})
