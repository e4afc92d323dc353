import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSlug } from './parseSlug.ts'
import { slugify } from './slugify.ts'

describe('slugify', () => {
  it.each([
    ['Lễ kỷ niệm 81 năm Quốc khánh!', 'le-ky-niem-81-nam-quoc-khanh'],
    ['  Đại hội   Đảng bộ – nhiệm kỳ 2025/2030 ', 'dai-hoi-dang-bo-nhiem-ky-2025-2030'],
    ['bai (1)', 'bai-1'],
  ])('makes of "%s" %s', (text, slug) => expect(slugify(text)).toBe(slug))

  it('cuts a long title between two words', () => {
    const slug =
      slugify('Hội nghị tổng kết công tác xây dựng Đảng và hệ thống chính trị của xã năm 2026') ?? ''
    expect(slug).toBe('hoi-nghi-tong-ket-cong-tac-xay-dung-dang-va-he-thong-chinh-tri-cua-xa-nam-2026')
    expect(slugify('từ '.repeat(60))).toHaveLength(80)
    expect(slugify('a'.repeat(200))).toBe('a'.repeat(80))
  })

  it('has nothing to propose where there is no letter', () => {
    expect(slugify('!!! 😀 中文')).toBeUndefined()
  })

  it('gives only slugs, and the slug of a slug is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        const slug = slugify(text)
        if (slug === undefined) return
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        expect(parseSlug(slug)).toBe(slug)
        expect(slugify(slug)).toBe(slug)
      }),
    )
  })
})

describe('parseSlug', () => {
  it.each(['', 'Le-hoi', 'lễ-hội', 'le hoi', 'a/b', '..', 'a.md', 'le-hoi\n', 'a'.repeat(81)])(
    'refuses "%s"',
    name => expect(parseSlug(name)).toBeUndefined(),
  )
})
