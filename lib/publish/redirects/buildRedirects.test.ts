import { describe, expect, it } from 'vitest'
import { buildArticle } from '../../../tests/testArticles.ts'
import { buildRedirects } from './buildRedirects.ts'
import { parseRedirectTable } from './parseRedirectTable.ts'

const articles = [
  buildArticle('le-hoi', '2026-01-01', { aliases: ['/tin-cu/le-hoi.html'] }),
  buildArticle('hoi-nghi', '2026-01-02'),
]
const served = ['/', '/lien-he/', '/bai-viet/le-hoi/', '/bai-viet/hoi-nghi/', '/tep/le-hoi/mau đơn.pdf']

function build(...lines: readonly string[]) {
  const table = parseRedirectTable(lines.join('\n'), 'config/redirects.csv')
  if (!table.ok) throw new Error(table.problems[0]?.message)
  return buildRedirects({ articles, table: table.value, served })
}

const listMessages = (...lines: readonly string[]) => {
  const result = build(...lines)
  return result.ok ? [] : result.problems.map(({ line, message, fix }) => `${line}: ${message} → ${fix}`)
}

describe('buildRedirects', () => {
  it('joins the old addresses of articles and those of the table', () => {
    expect(
      build('/hoi-nghi.aspx,/bai-viet/hoi-nghi/', '/mau-don,/tep/le-hoi/mau%20%C4%91%C6%A1n.pdf'),
    ).toMatchObject({
      ok: true,
      value: [
        { from: '/tin-cu/le-hoi.html', to: '/bai-viet/le-hoi/' },
        { from: '/hoi-nghi.aspx', to: '/bai-viet/hoi-nghi/' },
        { from: '/mau-don', to: '/tep/le-hoi/mau đơn.pdf' },
      ],
    })
  })

  it('leads straight to the end of a chain, through old addresses of articles too', () => {
    expect(build('/a.html,/b.html', '/b.html,/tin-cu/le-hoi.html', '/c,/lien-he')).toMatchObject({
      ok: true,
      value: [
        { from: '/tin-cu/le-hoi.html' },
        { from: '/a.html', to: '/bai-viet/le-hoi/' },
        { from: '/b.html', to: '/bai-viet/le-hoi/' },
        { from: '/c', to: '/lien-he/' },
      ],
    })
  })

  it('refuses a target that is not there, and names the nearest', () => {
    expect(listMessages('/a.html,/bai-viet/hoi-ngi/')).toEqual([
      '1: Không có trang "/bai-viet/hoi-ngi/" để chuyển đến. → /a.html,/bai-viet/hoi-nghi/',
    ])
  })

  it('refuses circles, however long, and an address that leads to itself', () => {
    const circle = listMessages('/a,/b', '/b,/c', '/c,/a', '/d,/d')
    expect(circle).toHaveLength(4)
    expect(circle.every(message => message.includes('vòng quanh'))).toBe(true)
  })

  it('refuses an old address that stands twice, and says where else', () => {
    expect(listMessages('/a.html,/lien-he/', '/a.html/,/', '/tin-cu/le-hoi.html,/')).toEqual([
      '2: Địa chỉ cũ "/a.html/" đã được chuyển hướng ở config/redirects.csv dòng 1. → xóa dòng này, hoặc xóa ở nơi kia',
      '3: Địa chỉ cũ "/tin-cu/le-hoi.html" đã được chuyển hướng ở content/bai-viet/le-hoi/index.md. → xóa dòng này, hoặc xóa ở nơi kia',
    ])
  })

  it('refuses to lead away from a page that is there', () => {
    expect(listMessages('/lien-he,/')).toEqual([
      '1: Địa chỉ cũ "/lien-he" đang là một trang có thật, không chuyển đi nơi khác được. → xóa dòng này, hoặc đổi địa chỉ của trang kia',
    ])
  })
})
