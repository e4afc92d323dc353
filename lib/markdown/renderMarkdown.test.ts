import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scriptVectors } from '../../tests/fixtures/scriptVectors.ts'
import {
  listDangers,
  listElements,
  listStrayAddresses,
  listTestProblems,
  renderGood,
  testContext,
} from '../../tests/testMarkdown.ts'
import { parseTree } from './parseTree.ts'
import { renderMarkdown } from './renderMarkdown.ts'
import { renderTree, renderUnsafeTree } from './renderTree.ts'

function renderAny(text: string): string {
  const result = renderMarkdown(text, testContext)
  return result.ok ? result.value.html : ''
}

describe('renderMarkdown', () => {
  it('lists headings for a table of contents, figures and links to our own pages', () => {
    const { headings, figures, links } = renderGood(
      '## Một\n\n![Đông người](anh-1.jpg "Lễ hội. Ảnh: An")\n\n### Hai\n\n[liên hệ](/lien-he/) [tệp](ke-hoach.pdf) https://la.example',
    )
    expect(headings).toEqual([
      { id: 'muc-mot', text: 'Một', level: 2 },
      { id: 'muc-hai', text: 'Hai', level: 3 },
    ])
    expect(figures).toMatchObject([{ alt: 'Đông người', caption: 'Lễ hội.', credit: 'Ảnh: An' }])
    expect(links).toEqual([
      { href: '/lien-he/', line: 7, column: 1 },
      { href: '/tep/le-hoi/ke-hoach.pdf', line: 7, column: 22 },
    ])
  })

  it('lets only the first picture of a page without a cover load at once', () => {
    const text = '![a](anh-1.jpg)\n![b](anh-2.jpg)\n\n![c](anh-1.jpg)'
    const listLoading = (firstPictureEager: boolean) =>
      listElements(renderGood(text, { ...testContext, firstPictureEager }).html)
        .filter(({ name }) => name === 'img')
        .map(({ attributes }) => attributes.get('loading'))
    expect(listLoading(true)).toEqual(['eager', 'lazy', 'lazy'])
    expect(listLoading(false)).toEqual(['lazy', 'lazy', 'lazy'])
  })

  it('names the place in the file, whose front matter has become blank lines', () => {
    expect(listTestProblems('\n\n\n\n\nMột đoạn\n\n- chữ <u>gạch</u>')).toMatchObject([
      { file: testContext.file, line: 8, column: 7, field: 'nội dung', severity: 'error' },
    ])
  })

  it('tells all problems at once, in the order of the text', () => {
    const lines = listTestProblems('<b>a</b>\n\n![](anh-1.jpg)\n\n# Tên\n\n[a](zalo:1)').map(
      ({ line }) => line,
    )
    expect(lines).toEqual([1, 3, 5, 7])
  })

  it('offers pictures of one article to no other', () => {
    const folder = 'bai-viet/hoi-nghi'
    expect(renderMarkdown('![a](anh-9.jpg)', { ...testContext, folder }).ok).toBe(true)
    expect(renderMarkdown('![a](anh-9.jpg)', testContext).ok).toBe(false)
  })
})

describe('safety of rendered Markdown', () => {
  it('tries more than five hundred ways to run a script, most of which would work unguarded', () => {
    const working = scriptVectors.filter(
      vector => listDangers(renderUnsafeTree(parseTree(vector))).length > 0,
    )
    expect(scriptVectors.length).toBeGreaterThan(500)
    expect(working.length).toBeGreaterThan(300)
  })

  it('lets none of them through', () => {
    const survivors = scriptVectors.filter(vector => {
      const html = renderAny(vector)
      return listDangers(html).length > 0 || listStrayAddresses(html).length > 0
    })
    expect(survivors).toEqual([])
  })

  it('would stop them by the sanitiser alone', () => {
    const survivors = scriptVectors.filter(vector => listDangers(renderTree(parseTree(vector))).length > 0)
    expect(survivors).toEqual([])
  })

  const piece = fc.oneof(
    fc.constantFrom(...scriptVectors),
    fc.constantFrom(
      ...[
        '![a](anh-1.jpg "Ảnh 1: a. Ảnh: b")',
        '[a](/lien-he/)',
        '[^1]',
        '\n\n[^1]: a',
        '| a |\n|---|\n| b |',
      ],
      ...[
        '## ',
        '- ',
        '> ',
        '1. ',
        '    ',
        '```',
        '**',
        '_',
        '~~',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '&',
        '\\',
      ],
      ...[
        '\n',
        '\n\n',
        '\t',
        '\r',
        '\0',
        '\u202E',
        '\uFEFF',
        '\uD800',
        'Ảnh 1: ',
        'đ',
        ' ',
        ':',
        '"',
        '|',
        '#',
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )

  it('never throws and never lets code through, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), pieces => {
        const html = renderAny(pieces.join(''))
        expect([...listDangers(html), ...listStrayAddresses(html)]).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
