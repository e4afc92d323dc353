import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listHeaders } from '../../lib/publish/listHeaders.ts'
import { ask, type Reply } from './ask.ts'
import { formerUrls, makeSite, removeSite, styleHash } from './makeSite.ts'
import { type Host, type HostName, startHost } from './startHost.ts'

let folder = ''
beforeAll(async () => {
  folder = await makeSite()
})
afterAll(() => removeSite(folder))

describe.each<HostName>(['npm start', 'nginx', 'Caddy'])('%s', name => {
  let host: Host
  beforeAll(async () => {
    host = await startHost(name, folder)
  })
  afterAll(() => host.stop())
  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> =>
    ask({ port: host.port, path, headers })

  const expectRules = (reply: Reply, path: string): void => {
    for (const header of listHeaders(host.rules, { path, status: reply.status })) {
      expect(reply.headers[header.name.toLowerCase()], `${header.name} of ${path}`).toBe(header.value)
    }
  }

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/bai-viet/le-hoi/', 'text/html; charset=utf-8'],
    ['/tim-kiem/', 'text/html; charset=utf-8'],
    ['/admin/', 'text/html; charset=utf-8'],
    ['/anh/le-hoi-0a1b2c.avif', 'image/avif'],
    ['/js/bang-tin-0a1b2c.js', 'text/javascript; charset=utf-8'],
    ['/feed.xml', 'application/xml; charset=utf-8'],
    ['/brand/hoa-sen.svg', 'image/svg+xml'],
    ['/speculation-rules.json', 'application/speculationrules+json'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ])('answers %s as %s with every header of the rules', async (path, type) => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const reply = await get(path, { 'Accept-Encoding': encoding })
      expect(reply.status).toBe(200)
      expect(reply.headers['content-type']).toBe(type)
      expectRules(reply, path)
    }
  })

  // Our own server is for one's own machine and knows no names of hosts.
  it.skipIf(name === 'npm start').each(formerUrls)('leads every address of %s to the new host', async url => {
    for (const path of ['/', '/bai-viet/le-hoi/?tu=1', '/tin-cu/l%E1%BB%85-h%E1%BB%99i', '//khac.example/']) {
      const reply = await get(path, { Host: new URL(url).host })
      expect([reply.status, reply.headers.location]).toEqual([301, `https://dong-tam.example${path}`])
    }
    expect((await get('/', { Host: 'dong-tam.example' })).status).toBe(200)
    expect((await get('/', { Host: 'la.example' })).status).toBe(200)
  })

  it('lets WebAssembly run on the search page alone', async () => {
    const search = await get('/tim-kiem/')
    const article = await get('/bai-viet/le-hoi/')
    expect(search.headers['content-security-policy']).toContain("'wasm-unsafe-eval'")
    expect(article.headers['content-security-policy']).not.toContain('wasm')
    expect(article.headers['content-security-policy']).toContain(`style-src '${styleHash}'`)
  })

  it('lets the editing page alone reach the repository, and write its own styles', async () => {
    const editing = await get('/admin/')
    const article = await get('/bai-viet/le-hoi/')
    expect(editing.headers['content-security-policy']).toContain('https://git.dong-tam.example')
    expect(editing.headers['cross-origin-opener-policy']).toBe('same-origin-allow-popups')
    expect(article.headers['content-security-policy']).not.toMatch(/https:|unsafe-inline/)
    expect(article.headers['cross-origin-opener-policy']).toBe('same-origin')
  })

  it.each([
    ['identity', undefined],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
  ])('answers Accept-Encoding "%s" with the stored form %s', async (accepted, encoding) => {
    const reply = await get('/bai-viet/le-hoi/', { 'Accept-Encoding': accepted })
    expect(reply.headers['content-encoding']).toBe(encoding)
    expect(reply.headers.vary).toMatch(/accept-encoding/i)
    expect(reply.body).toBe(readFileSync(join(folder, 'bai-viet/le-hoi/index.html'), 'utf8'))
    const ending = { br: '.br', gzip: '.gz' }[encoding ?? ''] ?? ''
    expect(reply.bytes).toBe(readFileSync(join(folder, `bai-viet/le-hoi/index.html${ending}`)).length)
  })

  it.each(['identity', 'gzip', 'br'])('answers 304 to a reader who has the page as %s', async encoding => {
    const accept = { 'Accept-Encoding': encoding }
    const first = await get('/', accept)
    const again = await get('/', { ...accept, 'If-None-Match': String(first.headers.etag) })
    expect(first.headers.etag).toMatch(/^(W\/)?"/)
    expect(again.status).toBe(304)
    expect(again.bytes).toBe(0)
    const other = await get('/', { ...accept, 'If-None-Match': '"khac"' })
    expect(other.status).toBe(200)
  })

  it.each([
    ['bytes=0-3', '%PDF', 206],
    ['bytes=5-7', '1.7', 206],
    ['bytes=-4', undefined, 206],
    ['bytes=9999999-', undefined, 416],
  ])('answers the range %s of a download', async (range, body, status) => {
    const path = encodeURI('/tep/le-hoi/văn bản số 1.pdf')
    const reply = await get(path, { Range: range })
    expect(reply.status).toBe(status)
    if (status === 206) expect(reply.bytes).toBe(body?.length ?? 4)
    if (body) expect(reply.body).toBe(body)
    expect((await get(path)).headers['accept-ranges']).toBe('bytes')
  })

  it('survives a range that makes no sense', async () => {
    await get('/feed.xml', { Range: 'bytes=9-2' })
    expect((await get('/feed.xml')).status).toBe(200)
  })

  it('answers HEAD as GET without a body', async () => {
    for (const path of ['/', '/bai-viet/le-hoi/', '/khong-co/']) {
      const full = await get(path)
      const head = await ask({ port: host.port, path, method: 'HEAD' })
      expect(head.status).toBe(full.status)
      expect(head.bytes).toBe(0)
      expect(head.headers['content-length']).toBe(full.headers['content-length'])
      expectRules(head, path)
    }
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('refuses %s', async method => {
    for (const path of ['/', '/bai-viet/le-hoi/', '/khong-co/', '/tin-cu/bai-1.aspx']) {
      const reply = await ask({ port: host.port, path, method })
      expect(reply.status).toBe(405)
      expect(reply.headers.allow).toBe('GET, HEAD')
      expectRules(reply, '/')
    }
  })

  it.each([
    '/khong-co/',
    '/anh/khong-co.avif',
    '/_next/static/khong-co.js',
    '/tim-kiem/khong-co/',
    '/khong-muc-luc/',
    '/.env',
    '/bai-viet/.git/config',
    '/%2eenv',
    '/.delivery.json',
    '/_headers',
    '/_redirects',
    '/404.html',
    '/404/',
    '/index.html/',
  ])('answers %s with the page for what is not there', async path => {
    const reply = await get(path)
    expect(reply.status).toBe(404)
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(reply.body).toContain('Không tìm thấy trang')
    expectRules(reply, path)
    const compressed = await get(path, { 'Accept-Encoding': 'br' })
    expect(compressed.status).toBe(404)
    expect(compressed.body).toBe(reply.body)
  })

  it.each([
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/anh/..%5c..%5cetc%5cpasswd',
    '/anh/%00',
    '/%c0%ae%c0%ae/etc/passwd',
    '//etc/passwd',
    '/%',
  ])('gives nothing away at %s', async path => {
    const reply = await get(path)
    expect([400, 404]).toContain(reply.status)
    expect(reply.body).not.toContain('root:')
  })

  it.each(['/bai-viet/le-hoi', '/bai-viet/le-hoi?trang=2'])(
    'adds the slash to %s by a path of its own',
    async path => {
      const reply = await get(path)
      expect([301, 308]).toContain(reply.status)
      const [pathname, query] = path.split('?')
      expect(reply.headers.location).toBe(`${pathname}/${query ? `?${query}` : ''}`)
    },
  )

  it.each(['/tin-cu/bai-1.aspx', '/tin-cu/lễ-hội', '/tin-cu/lễ-hội/', '/Tin cũ (2021), số 1.html'])(
    'leads from the old address %s to the new one',
    async path => {
      const reply = await get(encodeURI(path))
      expect(reply.status).toBe(301)
      expect(reply.headers.location).toBe('/bai-viet/le-hoi/')
      expectRules(reply, '/')
    },
  )

  it('never leads to another host', async () => {
    const reply = await get('//bai-viet/le-hoi')
    expect(reply.headers.location ?? '/').toMatch(/^\/(?!\/)/)
  })

  it('says nothing of its make', async () => {
    const { server = '' } = (await get('/')).headers
    expect(server).not.toMatch(/\d/)
  })
})
