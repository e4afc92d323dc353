import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../parsePage.ts'
import { renderPage } from '../renderPage.ts'
import { stripFramework } from './stripFramework.ts'

const strip = (html: string): string => renderPage(stripFramework(parsePage(html)))

const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="vi"><head>${head}</head><body>${body}</body></html>`

describe('stripFramework', () => {
  it.each([
    ['a chunk', '<script src="/_next/static/chunks/39_j1bdzreq0m.js" async=""></script>'],
    ['a chunk for old browsers', '<script src="/_next/static/chunks/0cz1d0mv5g_q7.js" noModule=""></script>'],
    [
      'a script fetched ahead',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>',
    ],
    [
      'a font fetched ahead',
      '<link rel="preload" href="/_next/static/media/a.woff2" as="font" crossorigin=""/>',
    ],
    ['a module fetched ahead', '<link rel="modulepreload" href="/_next/static/a.js"/>'],
    ['the size of fallback fonts', '<meta name="next-size-adjust" content=""/>'],
  ])('takes out %s', (_name, tag) => {
    expect(strip(page(`<title>Tin</title>${tag}`, ''))).toBe(page('<title>Tin</title>', ''))
  })

  it.each([
    [
      'the start of the runtime',
      '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"],"runtimeModuleIds":[1]});</script>',
    ],
    ['the start of the data', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    ['the data', '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])</script>'],
    ['binary data', '<script>self.__next_f.push([3,"AAEC"])</script>'],
    ['marks of components', '<!--$--><!--/$-->'],
    ['the holder of metadata', '<div hidden=""><!--$--><!--/$--></div>'],
  ])('takes out %s', (_name, tag) => {
    expect(strip(page('', `<p>Tin</p>${tag}`))).toBe(page('', '<p>Tin</p>'))
  })

  it('closes the seams that React leaves between words', () => {
    expect(strip(page('', '<p>Trang <!-- -->2<!-- --> / <!-- -->7</p>'))).toBe(page('', '<p>Trang 2 / 7</p>'))
  })

  it.each([
    ['<script type="application/ld+json">{"@type":"NewsArticle","name":"<b> & </b>"}</script>'],
    ['<link rel="canonical" href="https://dong-tam.example/">'],
    ['<link rel="alternate" type="application/rss+xml" href="/rss.xml">'],
    ['<link rel="icon" href="/brand/favicon.svg">'],
    ['<link rel="manifest" href="/manifest.webmanifest">'],
    ['<link rel="preload" as="image" href="/brand/logo.svg">'],
    ['<script type="module" fetchpriority="low" src="/js/xem-anh-0123456789ab.js"></script>'],
    ['<meta name="format-detection" content="telephone=no">'],
  ])('keeps %s', tag => {
    expect(strip(page(tag, ''))).toBe(page(tag, ''))
  })

  it.each([
    ['a hidden note', '<div hidden="">Ghi chú</div>'],
    ['a line break at the start of code', '<pre>\n\n  dòng hai</pre>'],
    ['a drawing', '<svg viewBox="0 0 2 2"><path d="M0 0"></path><foreignObject></foreignObject></svg>'],
    ['words that look like a script', '<p>&lt;script&gt;self.__next_f.push([1,"a"])&lt;/script&gt;</p>'],
    ['an empty template', '<template><p>mẫu</p></template>'],
  ])('keeps %s as it is', (_name, tag) => {
    expect(strip(page('', tag))).toBe(page('', tag))
  })

  it('needs no second run, whatever is unfinished in the page', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div hidden>',
      '</div>',
      '<!--$-->',
      '<!-- -->',
      '<pre>\n',
      '\n',
      '</pre>',
      'Ậ &amp; đ',
      '<svg>',
      '</svg>',
      '<template>',
      '</template>',
      '<b><i></b>',
      '<noscript><img src="/a.png">',
      '</noscript>',
      '<textarea>\n\n',
      '</textarea>',
      '<script>alert(1)</script>',
      '<script src="/_next/static/a.js"></script>',
      '<style>p{}</style>',
      '<!doctype html>',
      '<body>',
      '\u0000',
      '<math><mi>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const once = strip(pieces.join(''))
        expect(strip(once)).toBe(once)
      }),
    )
  })

  it('leaves the given tree alone', () => {
    const html = page('<script src="/_next/static/a.js"></script>', '<p>Tin<!-- --></p>')
    const document = parsePage(html)
    stripFramework(document)
    expect(renderPage(document)).toBe(html)
  })
})
