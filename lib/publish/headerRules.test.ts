import { describe, expect, it } from 'vitest'
import { buildHeaderRules } from './headerRules.ts'
import { renderHeadersFile } from './hosts/renderHeadersFile.ts'
import { renderMetaTags } from './hosts/renderMetaTags.ts'
import { listHeaders } from './listHeaders.ts'

const styleHash = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
const rules = buildHeaderRules({ styleHashes: [styleHash], https: true })
const find = (path: string, name: string, status = 200) =>
  listHeaders(rules, { path, status }).find(header => header.name === name)?.value

describe('buildHeaderRules', () => {
  it('allows nothing inline but the style sheet, on no page and not on the search page', () => {
    for (const path of ['/', '/tim-kiem/', '/anh/a.avif', '/khong-co/']) {
      const policy = find(path, 'Content-Security-Policy', path === '/khong-co/' ? 404 : 200)
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain(`style-src '${styleHash}'`)
      expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/)
    }
  })

  it('lets a page start no worker but by a named policy: the service worker, on the search page its engine', () => {
    expect(find('/', 'Content-Security-Policy')).toMatch(/worker-src 'self';.*trusted-types ngoai-tuyen(;|$)/)
    expect(find('/tim-kiem/', 'Content-Security-Policy')).toContain('trusted-types ngoai-tuyen default')
  })

  it('speaks of HTTPS only where the site has it', () => {
    const plain = JSON.stringify(buildHeaderRules({ styleHashes: [styleHash], https: false }))
    expect(plain).not.toMatch(/Strict-Transport|upgrade-insecure/)
    expect(find('/', 'Strict-Transport-Security')).toBe('max-age=63072000')
    expect(find('/', 'Content-Security-Policy')).toContain('upgrade-insecure-requests')
  })

  it.each([
    ['/', 200, 'public, max-age=0, must-revalidate'],
    ['/tep/le-hoi/a.pdf', 200, 'public, max-age=0, must-revalidate'],
    ['/anh/a-0a1b.avif', 200, 'public, max-age=31536000, immutable'],
    ['/anh/a-0a1b.avif', 206, 'public, max-age=31536000, immutable'],
    ['/js/a-0a1b.js', 304, 'public, max-age=31536000, immutable'],
    ['/anh/khong-co.avif', 404, 'no-store'],
    ['/', 405, 'no-store'],
    ['/sw.js', 200, 'no-cache'],
  ])('lets caches keep %s (%i) as "%s"', (path, status, value) => {
    expect(find(path, 'Cache-Control', status)).toBe(value)
  })

  it('names the speculation rules on pages only', () => {
    expect(find('/bai-viet/le-hoi/', 'Speculation-Rules')).toBe('"/speculation-rules.json"')
    expect(find('/feed.xml', 'Speculation-Rules')).toBeUndefined()
  })
})

describe('renderHeadersFile', () => {
  it('takes a general header away before it gives the particular one, in lines that Cloudflare reads', () => {
    const file = renderHeadersFile(rules)
    const search = file.split('\n\n').find(block => block.startsWith('/tim-kiem/*'))
    expect(search).toMatch(/! Content-Security-Policy\n {2}Content-Security-Policy: .*wasm-unsafe-eval/)
    expect(Math.max(...file.split('\n').map(line => line.length))).toBeLessThan(2000)
  })
})

describe('renderMetaTags', () => {
  it('leaves out what a browser ignores in a <meta>', () => {
    expect(renderMetaTags(rules, '/')).not.toContain('frame-ancestors')
    expect(renderMetaTags(rules, '/')).toContain('script-src &#39;self&#39;;')
    expect(renderMetaTags(rules, '/tim-kiem/')).toContain('wasm-unsafe-eval')
  })
})
