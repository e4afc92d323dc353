import { describe, expect, it } from 'vitest'
import { buildSlug, news, notices } from '../../tests/testArticles.ts'
import type { Picture, PictureFault } from '../types.ts'
import { buildArticleSchema } from './frontMatterSchema.ts'
import { parseArticle } from './parseArticle.ts'
import { parseStandingPage } from './parseStandingPage.ts'

const picture: Picture = { width: 800, height: 600, variants: [], tone: 'tone-222' }
const categories = [news, notices]
const facts = { sha256: 'ab12', bytes: 2048, type: 'PDF', isLocked: false, hasMacros: false }
const context = {
  schema: buildArticleSchema(categories),
  categories,
  pictures: new Map<string, Picture | PictureFault>([
    ['bai-viet/le-hoi/bia.jpg', picture],
    ['bai-viet/le-hoi/hong.jpg', { code: 'BT41', message: 'Ảnh bị hỏng.', fix: 'chép lại ảnh' }],
  ]),
  host: 'dong-tam.example',
  addresses: [],
  files: new Map([
    ['bai-viet/le-hoi/ke-hoach.PDF', 2048],
    ['bai-viet/le-hoi/doc-bai.mp3', 4096],
  ]),
  sounds: new Map([['bai-viet/le-hoi/doc-bai.mp3', 'MP3' as const]]),
  facts: new Map([['bai-viet/le-hoi/ke-hoach.PDF', facts]]),
  videos: new Map(),
  abbreviations: [],
}
const parse = (text: string) => parseArticle({ slug: buildSlug('le-hoi'), bytes: Buffer.from(text) }, context)

const short = `---
title: Lễ hội
date: 2026-11-23
category: tin-xa
summary: Xã mở hội.
---

Bà con **vui** hội.
`

const long = `---
title:   "Lễ hội: mùa  xuân"
date: 2026-11-23T08:04
category: thong-bao
summary: >-
  Xã mở hội
  ba ngày.
author: Nguyễn Văn An
source:
  name: Báo Ví Dụ
  url: https://bao-vi-du.example/le-hoi
  publishedAt: 2026-11-20
updated: 2026-11-24
cover: bia.jpg
coverAlt: Cờ hội trên sân đình
coverCaption: "Sân đình. Ảnh: Văn A"
audio: doc-bai.mp3
attachments:
  - title: Kế hoạch
    file: ke-hoach.PDF
aliases: [/tin-cu/le-hoi.aspx]
featured: true
draft: false
---

## Phần hội

Xem [bài khác](/bai-viet/khac/).
`

describe('parseArticle', () => {
  it('needs no more than a title, a date, a category, a summary and a text', () => {
    const result = parse(short)
    expect(result).toMatchObject({
      ok: true,
      warnings: [],
      value: {
        links: [],
        article: {
          slug: 'le-hoi',
          path: '/bai-viet/le-hoi/',
          title: 'Lễ hội',
          date: '2026-11-23',
          category: news,
          summary: 'Xã mở hội.',
          draft: false,
          featured: false,
          html: expect.stringContaining('<strong>vui</strong>'),
          text: 'Bà con vui hội.',
          sourceFile: 'content/bai-viet/le-hoi/index.md',
        },
      },
    })
    const article = result.ok ? result.value?.article : undefined
    expect(Object.keys(article ?? {})).not.toContain('cover')
  })

  it('takes everything that an article may have', () => {
    expect(parse(long)).toMatchObject({
      ok: true,
      value: {
        links: [{ href: '/bai-viet/khac/', line: 28, column: 5 }],
        aliases: [{ href: '/tin-cu/le-hoi.aspx', line: 21, column: 11 }],
        article: {
          title: 'Lễ hội: mùa xuân',
          date: '2026-11-23T08:04',
          updated: '2026-11-24',
          category: notices,
          summary: 'Xã mở hội ba ngày.',
          author: 'Nguyễn Văn An',
          source: { name: 'Báo Ví Dụ', url: 'https://bao-vi-du.example/le-hoi', publishedAt: '2026-11-20' },
          cover: { picture, alt: 'Cờ hội trên sân đình', caption: 'Sân đình.', credit: 'Ảnh: Văn A' },
          attachments: [
            {
              title: 'Kế hoạch',
              path: '/tep/le-hoi/ke-hoach.PDF',
              bytes: 2048,
              type: 'PDF',
              sha256: 'ab12',
            },
          ],
          audio: { path: '/tep/le-hoi/doc-bai.mp3', bytes: 4096, type: 'MP3' },
          aliases: ['/tin-cu/le-hoi.aspx'],
          featured: true,
          headings: [{ text: 'Phần hội', level: 2 }],
        },
      },
    })
  })

  it('takes a source that is a name, and keys that a template left empty', () => {
    const text = short.replace(
      '---\n\n',
      'source: Báo Ví Dụ\nauthor:\nupdated: ""\naliases:\ndraft:\n---\n\n',
    )
    expect(parse(text)).toMatchObject({
      value: { article: { source: { name: 'Báo Ví Dụ' }, aliases: [], draft: false } },
    })
  })

  it('passes on why a cover cannot be shown', () => {
    const text = short.replace('---\n\n', 'cover: hong.jpg\ncoverAlt: Sân đình\n---\n\n')
    expect(parse(text)).toMatchObject({
      ok: false,
      problems: [{ line: 6, column: 8, field: 'cover', message: 'Ảnh bị hỏng.', fix: 'chép lại ảnh' }],
    })
  })

  it('tells the faults of the front matter and of the body in one run', () => {
    const result = parse(short.replace('tin-xa', 'tin-ca').replace('**vui**', '<b>vui</b>'))
    expect(result.ok ? [] : result.problems.map(({ line, field }) => [line, field])).toEqual([
      [4, 'category'],
      [8, 'nội dung'],
    ])
  })

  it('gives no article and only warnings for a draft with faults', () => {
    const result = parse(short.replace('tin-xa', 'tin-ca\ndraft: true'))
    expect(result).toMatchObject({ ok: true, value: undefined, warnings: [{ line: 4, severity: 'warning' }] })
  })

  it('keeps the errors of a draft whose front matter cannot be read', () => {
    expect(parse(short.replace('tin-xa', '@tin\ndraft: true')).ok).toBe(false)
  })
})

describe('parseStandingPage', () => {
  const parsePage = (text: string) =>
    parseStandingPage({ slug: buildSlug('lien-he'), bytes: Buffer.from(text) }, context)

  it('needs a title, a summary and a text', () => {
    expect(
      parsePage(
        '---\ntitle: Liên hệ\nsummary: Địa chỉ.\nupdated: 2026-11-23\n---\n\n## Địa chỉ\n\nThôn Một.\n',
      ),
    ).toMatchObject({
      ok: true,
      value: {
        draft: false,
        links: [],
        page: {
          slug: 'lien-he',
          path: '/lien-he/',
          title: 'Liên hệ',
          summary: 'Địa chỉ.',
          updated: '2026-11-23',
          headings: [{ text: 'Địa chỉ' }],
          sourceFile: 'content/trang/lien-he.md',
        },
      },
    })
  })

  it('has no keys of an article', () => {
    expect(
      parsePage('---\ntitle: Liên hệ\nsummary: Địa chỉ.\ncategory: tin-xa\n---\n\nThôn Một.\n'),
    ).toMatchObject({
      problems: [
        { line: 4, message: 'Không có mục "category". Các mục dùng được: title, summary, updated, draft.' },
      ],
    })
  })
})
