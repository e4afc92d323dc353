import { describe, expect, it } from 'vitest'
import { findPagePath } from './findPagePath.ts'

describe('findPagePath', () => {
  it.each([
    ['content/bai-viet/le-hoi/index.md', '/bai-viet/le-hoi/'],
    ['content/bai-viet/le-hoi/anh-1.jpg', '/bai-viet/le-hoi/'],
    ['content/thu-vien-anh/le-hoi/index.md', '/thu-vien-anh/le-hoi/'],
    ['content/trang/lien-he.md', '/lien-he/'],
    ['content/hoi-dap/nop-ho-so.md', '/hoi-dap/'],
    ['content/lich-cong-tac/thang-11.csv', '/lich-cong-tac/'],
    ['content/to-chuc.yml', '/co-cau-to-chuc/'],
    ['config/site.ts', undefined],
  ])('%s belongs to %s', (file, path) => {
    expect(findPagePath(file)).toBe(path)
  })
})
