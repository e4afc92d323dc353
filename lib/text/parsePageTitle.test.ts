import { describe, expect, it } from 'vitest'
import { parsePageTitle } from './parsePageTitle.ts'

const page = (title: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body></body></html>`

describe('parsePageTitle', () => {
  it.each([
    ['Lễ kết nạp | Đảng ủy xã', 'Lễ kết nạp'],
    ['Mục A | B | Đảng ủy xã', 'Mục A | B'],
    ['Trang thông tin điện tử', 'Trang thông tin điện tử'],
    ['Viết &lt;b&gt; &amp;amp; "ngoặc" | Đảng ủy xã', 'Viết <b> &amp; "ngoặc"'],
  ])('%s', (title, expected) => {
    expect(parsePageTitle(page(title))).toBe(expected)
  })

  it('gives nothing for what is not a page of this site', () => {
    expect(parsePageTitle('')).toBe('')
  })
})
