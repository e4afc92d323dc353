import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { finishPage } from './finishPage.ts'
import { buildStyleSheet } from './styleSheet.ts'

const sheet = buildStyleSheet('/_next/static/chunks/a.css', '\ufeff\r\nbody > p::before{content:"<b>"}\r\n')
const routeSheet = buildStyleSheet('/_next/static/chunks/b.css', 'table{width:100%}')
const sheets = [sheet, routeSheet]
const modules = [
  { tag: 'xem-anh', path: '/js/xem-anh-1.js', integrity: 'sha384-b' },
  { tag: 'doi-gio', path: '/js/doi-gio-2.js', integrity: 'sha384-a' },
]
const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="vi"><head>${head}</head><body>${body}</body></html>`
const link = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'

describe('finishPage', () => {
  it('puts the style sheet inside the page, under the hash that the policy names', () => {
    const finished = finishPage(page(link, '<p>Tin</p>'), { sheets, modules })
    const text = finished.ok ? (finished.html.split('<style>')[1]?.split('</style>')[0] ?? '') : ''
    expect(text).toContain('body > p::before{content:"<b>"}')
    expect(`sha256-${createHash('sha256').update(text).digest('base64')}`).toBe(sheet.hash)
    expect(finished.ok && finished.html).not.toContain('stylesheet')
  })

  it('puts the sheet of a route behind that of all pages, where a page uses it', () => {
    const routeLink = '<link rel="stylesheet" href="/_next/static/chunks/b.css"/>'
    expect(finishPage(page(link + routeLink, ''), { sheets, modules })).toMatchObject({
      html: page(`<style>${sheet.text}</style><style>table{width:100%}</style>`, ''),
    })
    expect(finishPage(page(link, ''), { sheets, modules })).not.toMatchObject({
      html: expect.stringContaining('table{'),
    })
  })

  it('loads a module only where its element stands, each once, in order', () => {
    const body = '<doi-gio></doi-gio><xem-anh><p>Một</p></xem-anh><xem-anh></xem-anh>'
    expect(finishPage(page('', body), { sheets, modules })).toMatchObject({
      html: page(
        '',
        `${body}<script type="module" fetchpriority="low" src="/js/doi-gio-2.js" integrity="sha384-a"></script><script type="module" fetchpriority="low" src="/js/xem-anh-1.js" integrity="sha384-b"></script>`,
      ),
    })
    expect(finishPage(page('', '<p>xem-anh</p>'), { sheets, modules })).toMatchObject({
      html: page('', '<p>xem-anh</p>'),
    })
  })

  it('tells which addresses a page still names', () => {
    const body =
      '<picture><source srcset="/anh/a.avif 480w, /anh/b.avif 800w"><img src="/_next/static/media/a.png"></picture>'
    expect(finishPage(page('', body), { sheets, modules })).toMatchObject({
      addresses: ['/anh/a.avif', '/anh/b.avif', '/_next/static/media/a.png'],
    })
  })

  it.each([
    [
      'a style sheet that the build did not make',
      page('<link rel="stylesheet" href="/khac.css">', ''),
      '/khac.css',
    ],
    ['the sheet twice', page(link + link, ''), 'hai lần'],
    ['an element that nobody defines', page('', '<xem-anhh></xem-anhh>'), 'client/xem-anhh.ts'],
  ])('refuses %s', (_name, html, expected) => {
    expect(finishPage(html, { sheets, modules })).toEqual({
      ok: false,
      reasons: [expect.stringContaining(expected)],
    })
  })

  it('tells all reasons at once', () => {
    const html = page('<link rel="stylesheet" href="/khac.css">', '<p style="a"></p><x-y></x-y>')
    const finished = finishPage(html, { sheets, modules })
    expect(!finished.ok && finished.reasons).toHaveLength(3)
  })

  it('finishes a page that was never Next’s', () => {
    const html =
      '<!DOCTYPE html><html lang="vi"><head><meta http-equiv="refresh" content="0; url=/a/"></head><body></body></html>'
    expect(finishPage(html, { sheets: [], modules: [] })).toMatchObject({ ok: true, html })
  })
})
