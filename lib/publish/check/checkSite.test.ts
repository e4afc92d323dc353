import { describe, expect, it } from 'vitest'
import { checkSite } from './checkSite.ts'
import { formatSiteReport } from './formatSiteReport.ts'
import { buildPageFacts } from './pageFacts.ts'
import { pageFile, type SiteFacts } from './siteFacts.ts'

const origin = 'https://dong-tam.example'
const home = `<html lang="vi"><link rel="canonical" href="${origin}/"><h1>Nhà</h1>`
const module = '/js/xem-anh-0123456789ab.js'
const article = '/bai-viet/le-hoi/'

interface Parts {
  readonly pages?: Readonly<Record<string, string>>
  readonly files?: readonly string[]
  readonly weights?: Readonly<Record<string, number>>
}

function buildFacts({ pages = {}, files = [], weights = {} }: Parts): SiteFacts {
  const facts = Object.entries({ '/': home, ...pages }).map(([path, html]) => buildPageFacts(path, html))
  return {
    pages: facts,
    files: new Set([...facts.map(({ path }) => pageFile(path)), module, ...files]),
    weights: new Map(Object.entries(weights)),
  }
}

const check = (parts: Parts): readonly string[] =>
  checkSite(buildFacts(parts)).map(({ page, message }) => `${page} ${message}`)

const body = (words: number, pictures = 0): string =>
  `<div class="body"><p>${'chữ '.repeat(words)}</p>${'<img src="/" width="3" height="2">'.repeat(pictures)}</div>`

describe('checkSite', () => {
  it('finds nothing wrong with a light, whole site', () => {
    const pages = {
      [article]: `<style>p{}</style><script type="application/ld+json">{}</script><xem-anh><img src="/anh/a.jpg" width="3" height="2"></xem-anh><script type="module" src="${module}"></script>`,
    }
    expect(check({ pages, files: ['/anh/a.jpg'], weights: { [module]: 1200 } })).toEqual([])
  })

  it.each([
    ['<img src="/a.jpg">', 'Ảnh thiếu chiều rộng hoặc chiều cao: /a.jpg'],
    ['<img src="/a.jpg" width="3">', 'Ảnh thiếu'],
    ['<img src="/a.jpg" width="3" height="auto">', 'Ảnh thiếu'],
    ['<link rel="stylesheet" href="/a.jpg">', 'trước khi hiện trang: /a.jpg'],
    ['<script src="/a.jpg"></script>', 'trước khi hiện trang: /a.jpg'],
    [
      '<script src="https://vi-du.example/a.js" async></script>',
      'trước khi hiện trang: https://vi-du.example/a.js',
    ],
    ['<script>alert(1)</script>', 'Có 1 đoạn mã'],
    ['<noscript><script>alert(1)</script></noscript>', 'Có 1 đoạn mã'],
    ['<p style="color:red">', 'Có 1 thuộc tính style'],
    [`<script type="module" src="${module}"></script>`, 'không thuộc thẻ nào'],
    ['<script type="module" src="/js/la.js"></script><xem-anh></xem-anh>', 'không thuộc thẻ nào'],
  ])('refuses %s', (html, expected) => {
    const files = ['/a.jpg', '/js/la.js']
    expect(check({ pages: { [article]: html }, files })).toEqual([
      expect.stringMatching(new RegExp(`^${article} .*`)),
    ])
    expect(check({ pages: { [article]: html }, files }).join()).toContain(expected)
  })

  it.each([
    ['/', 20_000],
    [article, 14_000],
    ['/tin-tuc/', 20_000],
  ])('keeps %s within %i bytes', (path, limit) => {
    const pages = path === '/' ? {} : { [path]: body(900) }
    const file = pageFile(path)
    expect(check({ pages, weights: { [file]: limit } })).toEqual([])
    expect(check({ pages, weights: { [file]: limit + 1 } })).toEqual([
      expect.stringContaining(`${path} Trang nặng ${limit + 1} byte sau khi nén, giới hạn là ${limit}`),
    ])
  })

  it('lets a long text and many pictures cost what they must', () => {
    const weights = { [pageFile(article)]: 14_000 + 1_000 * 6 + 6 * 400 }
    expect(check({ pages: { [article]: body(1_900, 10) }, weights })).toEqual([])
    expect(check({ pages: { [article]: body(1_890, 10) }, weights })).toHaveLength(1)
    expect(check({ pages: { [article]: body(1_900, 9) }, weights })).toHaveLength(1)
  })

  it('counts the scripts of a page together', () => {
    const pages = {
      [article]: `<xem-anh></xem-anh><doi-gio></doi-gio><script type="module" src="${module}"></script><script type="module" src="/js/doi-gio-ab.js"></script>`,
    }
    const weights = { [module]: 3_000, '/js/doi-gio-ab.js': 2_001 }
    expect(check({ pages, weights, files: ['/js/doi-gio-ab.js'] })).toEqual([
      `${article} Mã của trang nặng 5001 byte sau khi nén, giới hạn là 5000.`,
    ])
  })

  it('finds what leads nowhere on this site, and leaves other sites alone', () => {
    const html = `<p id="phần-một">
      <a href="/">Nhà</a> <a href="#phần-một">Trên</a> <a href="#ph%E1%BA%A7n-m%E1%BB%99t">Trên</a>
      <a href="/khong-co/">1</a> <a href="/bai-viet/le-hoi">2</a> <a href="#hai">3</a> <a href="${origin}/cu/">4</a>
      <a href="/tep/k%E1%BA%BF.pdf">Kế</a> <a href="/?q=%">Tìm</a> <a href="http://[">5</a> <a href="https://vi-du.example/x">Ngoài</a>
      <a href="mailto:a@b.c">Thư</a> <img srcset="/anh/a.jpg 480w, /anh/b.jpg 800w" src="/anh/a.jpg" width="3" height="2">`
    const dead = check({ pages: { [article]: html }, files: ['/tep/kế.pdf', '/anh/a.jpg'] })
    expect(dead.map(line => line.split(': ')[1])).toEqual([
      '/khong-co/',
      '/bai-viet/le-hoi',
      '#hai',
      `${origin}/cu/`,
      'http://[',
      '/anh/b.jpg',
    ])
  })

  it('asks the home page for the address of the site', () => {
    expect(check({ pages: { '/': '<h1>Nhà</h1>' } })).toEqual([expect.stringContaining('canonical')])
  })
})

describe('formatSiteReport', () => {
  it('names the heaviest page of each kind, and every script with its weight', () => {
    const text = `${home}<xem-anh></xem-anh><script type="module" src="${module}"></script>`
    const report = formatSiteReport(
      buildFacts({
        pages: { [article]: text, '/bai-viet/hai/': text },
        weights: { [pageFile(article)]: 7_689, [pageFile('/bai-viet/hai/')]: 700, [module]: 1_183 },
      }),
    )
    expect(report).toMatch(/Bài viết\s+2 trang\s+nặng nhất 7689 \/ 14000 byte: \/bai-viet\/le-hoi\//)
    expect(report).toMatch(/<xem-anh>\s+2 trang\s+1183 byte/)
    expect(report).not.toContain('Trang khác')
  })
})
