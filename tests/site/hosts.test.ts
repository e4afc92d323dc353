import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { listHeaders } from '../../lib/publish/listHeaders.ts'
import { hashBytes, listFiles } from '../../lib/publish/releases/hashFolder.ts'
import { ask } from '../hosts/ask.ts'
import { type Host, type HostName, startHost } from '../hosts/startHost.ts'

const { folder } = inject('site')
const notForReaders = /(^|\/)\.(?!well-known\/)|^_|^404\.html|\.(br|gz)$/

describe.each<HostName>(['npm start', 'nginx', 'Caddy'])('the site served by %s', name => {
  let host: Host
  beforeAll(async () => {
    host = await startHost(name, folder)
  })
  afterAll(() => host.stop())

  it('answers for every file with its bytes and the headers of the rules', async () => {
    const files = (await listFiles(folder)).filter(path => !notForReaders.test(path))
    const kinds = new Set<string>()
    for (const file of files) {
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
      const reply = await ask({
        port: host.port,
        path: encodeURI(path),
        headers: { 'Accept-Encoding': 'br' },
      })
      kinds.add(reply.headers['content-type'] ?? '')
      // An old address: a page for hosts that cannot redirect.
      if (reply.status === 301) continue
      expect(reply.status, path).toBe(200)
      expect(hashBytes(reply.raw), path).toBe(hashBytes(readFileSync(join(folder, file))))
      for (const header of listHeaders(host.rules, { path, status: 200 })) {
        expect(reply.headers[header.name.toLowerCase()], `${header.name} of ${path}`).toBe(header.value)
      }
    }
    expect(files.length).toBeGreaterThan(50)
    expect([...kinds]).not.toContain('application/octet-stream')
  })
})
