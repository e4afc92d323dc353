import { describe, expect, it } from 'vitest'
import { parseRedirectTable } from './parseRedirectTable.ts'

const parse = (text: string) => parseRedirectTable(text, 'config/redirects.csv')
const listFixes = (text: string) => {
  const result = parse(text)
  return result.ok ? [] : result.problems.map(({ line, fix }) => [line, fix])
}

describe('parseRedirectTable', () => {
  it('reads lines of two addresses, without comments and empty lines', () => {
    const text =
      '# Trang cũ đến năm 2024\n\n/tin.aspx,/bai-viet/tin/\n  /2019/05/le-hoi/ , /bai-viet/le-hoi/\n'
    expect(parse(text)).toMatchObject({
      ok: true,
      value: {
        rows: [
          { from: '/tin.aspx', to: '/bai-viet/tin/', line: 3 },
          { from: '/2019/05/le-hoi/', to: '/bai-viet/le-hoi/', line: 4 },
        ],
      },
    })
  })

  it.each([
    ['a Vietnamese Excel', '\uFEFFĐịa chỉ cũ;Địa chỉ mới\r\n/tin.aspx;/bai-viet/tin/\r\n;\r\n'],
    ['an English Excel', '"old","new"\r\n"/tin.aspx","/bai-viet/tin/"\r\n'],
    ['a table pasted as text', '/tin.aspx\t/bai-viet/tin/'],
  ])('reads what %s saves', (_, text) => {
    expect(parse(text)).toMatchObject({
      ok: true,
      value: { rows: [{ from: '/tin.aspx', to: '/bai-viet/tin/' }] },
    })
  })

  it('is content with a table of nothing', () => {
    expect(parse('# chưa có địa chỉ nào\n')).toMatchObject({ ok: true, value: { rows: [] } })
  })

  it('names every faulty line and the line to write instead', () => {
    const text = [
      '/a.html',
      'https://cu.example/tin tuc/b.html,/bai-viet/b/',
      '/c.aspx?id=5,/bai-viet/c/',
      'd.html,bai-viet/d/',
      '/e.html,/bai-viet/e/,/bai-viet/f/',
      '/dung.html,/bai-viet/dung/',
    ].join('\n')
    const table = parseRedirectTable(text, 'config/redirects.csv')
    expect(table.ok ? [] : new Set(table.problems.map(({ code }) => code))).toEqual(new Set(['BT60']))
    expect(listFixes(text)).toEqual([
      [1, '/a.html,/bai-viet/ten-bai/'],
      [2, '/tin%20tuc/b.html,/bai-viet/b/'],
      [3, '/c.aspx,/bai-viet/c/'],
      [4, '/d.html,/bai-viet/d/'],
      [5, '/e.html,/bai-viet/e/'],
    ])
  })

  it('says where a quotation mark is left open', () => {
    expect(parse('/a.html,/bai-viet/a/\n"/b.html,/bai-viet/b/\n')).toMatchObject({
      ok: false,
      problems: [{ file: 'config/redirects.csv', message: 'Dòng này có dấu " mở mà không đóng.' }],
    })
  })
})
