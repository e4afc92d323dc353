import { createServer } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { findPort } from '../../../scripts/findPort.ts'
import { checkMoved, formatStrays } from './checkMoved.ts'

const to = 'https://moi.example'
/** A former host, wrong in all ways: it keeps a page, sends all of a folder home, moves for a time only. */
const server = createServer(({ url = '/' }, response) => {
  const leads: Readonly<Record<string, readonly [number, string?]>> = {
    '/lien-he/': [200],
    '/gioi-thieu/': [301, `${to}/`],
    '/bai-viet/tam/': [302, `${to}/bai-viet/tam/`],
    '/cu/thang.html': [301, `${to}/bai-viet/le-hoi/`],
  }
  const [status, location] = leads[url] ?? [301, `${to}${url}`]
  response.writeHead(status, location ? { Location: location } : {}).end()
}).listen(0, '127.0.0.1')
await new Promise(resolve => server.once('listening', resolve))
afterAll(() => server.close())
const from = `http://127.0.0.1:${findPort(server)}`

const check = (files: readonly string[], redirects: readonly { from: string; to: string }[] = []) =>
  checkMoved({ from, to, files, redirects })

describe('checkMoved', () => {
  it('is content with pages, files of any name and old addresses that lead to the same ones', async () => {
    const files = ['index.html', 'bai-viet/le-hoi/index.html', 'tep/mẫu đơn.pdf', 'index.html.br', '_headers']
    const redirects = [
      { from: '/cu/bai.html', to: '/bai-viet/le-hoi/' },
      { from: '/cu/thang.html', to: '/bai-viet/le-hoi/' },
    ]
    expect(await check(files, redirects)).toEqual([])
  })

  it('names what stays, what leads elsewhere and what leads there for a time only', async () => {
    const files = ['lien-he/index.html', 'gioi-thieu/index.html', 'bai-viet/tam/index.html', 'anh/a.jpg']
    expect(formatStrays(await check(files))).toBe(
      [
        `  /bai-viet/tam/: trả lời 302, chuyển đến ${to}/bai-viet/tam/`,
        `  /gioi-thieu/: trả lời 301, chuyển đến ${to}/`,
        '  /lien-he/: trả lời 200, không chuyển đi',
      ].join('\n'),
    )
  })

  it('says that the former host is silent', async () => {
    await expect(
      checkMoved({ from: 'http://127.0.0.1:9', to, files: ['index.html'], redirects: [] }),
    ).rejects.toThrow('Máy chủ cũ không trả lời ở http://127.0.0.1:9/.')
  })
})
