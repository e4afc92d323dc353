import { describe, expect, it } from 'vitest'
import { renderDiskPage } from './renderDiskPage.ts'

const page = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="img-src 'self'">
<link rel="manifest" href="/manifest.webmanifest"><link rel="canonical" href="https://dong-tam.example/lien-he/">
<link rel="alternate" type="application/rss+xml" href="/rss.xml">
<style>a{background:url("/brand/nui.svg")} b{background:url(/anh/b.png)} i{background:url(data:image/png;base64,AA)}</style>
<script type="module" src="/js/a.js"></script><script type="application/ld+json">{"url":"/"}</script></head>
<body><picture><source srcset="/anh/a-1.avif 480w, /anh/a-2.avif 960w"><img src="/anh/a.jpg" alt="A"></picture>
<a href="/">Trang chủ</a> <a href="/tep/m%E1%BA%ABu.pdf">Mẫu</a> <a href="#b">B</a> <a href="https://nhandan.vn/">Báo</a>
<form action="/tim-kiem/#a"></form><pre>
/lien-he/</pre></body></html>`

const disk = renderDiskPage(page, 'lien-he/index.html')

describe('renderDiskPage', () => {
  it.each([
    'srcset="../anh/a-1.avif 480w, ../anh/a-2.avif 960w"',
    'src="../anh/a.jpg"',
    'href="../index.html"',
    'href="../tep/m%E1%BA%ABu.pdf"',
    'href="#b"',
    'href="https://nhandan.vn/"',
    'action="../tim-kiem/index.html#a"',
    'href="../rss.xml"',
    'href="https://dong-tam.example/lien-he/"',
    'url("../brand/nui.svg")',
    'url(../anh/b.png)',
    'url(data:image/png;base64,AA)',
    '<script type="application/ld+json">{"url":"/"}</script>',
    '<pre>/lien-he/</pre>',
  ])('has %s', words => {
    expect(disk).toContain(words)
  })

  it.each(['/js/a.js', 'http-equiv', 'manifest'])('has no %s', words => {
    expect(disk).not.toContain(words)
  })
})
