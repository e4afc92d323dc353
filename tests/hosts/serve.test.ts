import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeHostFiles } from '../../lib/publish/writeHostFiles.ts'
import { ask } from './ask.ts'
import { makeSite, removeSite, styleHash } from './makeSite.ts'

const tsx = resolve('node_modules/tsx/dist/cli.mjs')
let folder = ''
beforeEach(async () => {
  folder = await makeSite()
})
afterEach(() => removeSite(folder))

function serve(variables: Readonly<Record<string, string>>) {
  const env = { ...process.env, OUT_DIR: folder, ...variables }
  return spawn(process.execPath, [tsx, 'scripts/serve.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function readPort(server: ChildProcess): Promise<number> {
  for await (const printed of server.stdout ?? []) {
    const port = /http:\/\/localhost:(\d+)/.exec(String(printed))?.[1]
    if (port) return Number(port)
  }
  throw new Error('The server ended before it printed its address.')
}

describe('npm run serve', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('answers until %s, then ends in peace', async signal => {
    const server = serve({ PORT: '0' })
    const ended = once(server, 'exit')
    const reply = await ask({ port: await readPort(server), path: '/' })
    expect(reply.status).toBe(200)
    expect(reply.headers['strict-transport-security']).toBeUndefined()
    server.kill(signal)
    expect(await ended).toEqual([0, null])
  })

  it('serves a new build with its own headers', async () => {
    const server = serve({ PORT: '0' })
    const port = await readPort(server)
    await ask({ port, path: '/' })
    const styleHashes = [styleHash.toLowerCase()]
    await writeHostFiles(folder, {
      url: 'https://dong-tam.example',
      formerUrls: [],
      styleHashes,
      redirects: [],
    })
    writeFileSync(join(folder, 'moi.txt'), 'mới')
    const reply = await ask({ port, path: '/moi.txt' })
    server.kill()
    expect(reply.body).toBe('mới')
    expect(reply.headers['content-security-policy']).toContain(styleHash.toLowerCase())
  })

  it('says so in Vietnamese when the port is taken', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    const server = serve({ PORT: String(port) })
    const [printed, [code]] = await Promise.all([text(server.stderr), once(server, 'exit')])
    other.close()
    expect(printed).toContain(`Cổng ${port} đang có chương trình khác dùng`)
    expect(printed).not.toMatch(/\n\s+at /)
    expect(code).toBe(1)
  })

  it.each([
    [{ OUT_DIR: '/khong-co' }, 'Hãy chạy: npm run build'],
    [{ PORT: 'ba' }, 'PORT phải là một số'],
  ])('says so in Vietnamese with %o', async (variables, words) => {
    const server = serve(variables)
    const [printed, [code]] = await Promise.all([text(server.stderr), once(server, 'exit')])
    expect(printed).toContain(words)
    expect(code).toBe(1)
  })

  it('says so when the site is not whole', async () => {
    rmSync(join(folder, '404.html'))
    const server = serve({ PORT: '0' })
    expect(await text(server.stderr)).toContain('Hãy chạy: npm run build')
  })
})
