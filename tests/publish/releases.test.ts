import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkAddress } from '../../lib/publish/releases/checkAddress.ts'
import { checkFolder } from '../../lib/publish/releases/checkFolder.ts'
import { readManifest } from '../../lib/publish/releases/manifest.ts'
import { publishRelease } from '../../lib/publish/releases/publishRelease.ts'
import { rollBack } from '../../lib/publish/releases/rollBack.ts'
import { makeSite, removeSite } from '../hosts/makeSite.ts'
import { startHost } from '../hosts/startHost.ts'
import { makeVersion, readVersion } from './makeVersion.ts'

let work = ''
let to = ''
let clock = Date.UTC(2026, 10, 23)
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'xuat-ban-'))
  to = join(work, 'trang')
})
afterEach(() => rmSync(work, { recursive: true, force: true }))

const current = (): number => readVersion(readFileSync(join(to, 'current/index.html'), 'utf8'))
function publish(build: () => Promise<string>, goneReason?: string): Promise<string> {
  clock += 1000
  return publishRelease({ to, build, commit: '0123456789abcdef', goneReason, at: new Date(clock) })
}
const publishVersion = (version: number): Promise<string> => publish(async () => makeVersion(work, version))

describe('publishRelease', () => {
  it('writes a release that names its time and commit, and lists every file', async () => {
    const name = await publishVersion(1)
    expect(name).toMatch(/^20261123T\d{9}Z-0123456789ab$/)
    expect(readlinkSync(join(to, 'current'))).toBe(join('releases', name))
    const manifest = await readManifest(join(to, 'releases', name))
    expect(manifest.commit).toBe('0123456789abcdef')
    expect(manifest.files['index.html']).toMatch(/^[0-9a-f]{64}$/)
    expect(await checkFolder(manifest, join(to, 'current'))).toEqual([])
  })

  it('stores a file that did not change once', async () => {
    const first = await publishVersion(1)
    const second = await publishVersion(2)
    const inode = (name: string, path: string) => statSync(join(to, 'releases', name, path)).ino
    expect(inode(second, 'anh/anh-1.avif')).toBe(inode(first, 'anh/anh-1.avif'))
    expect(inode(second, 'index.html')).not.toBe(inode(first, 'index.html'))
  })

  it('does not share a file that was altered after it was published', async () => {
    const first = await publishVersion(1)
    appendFileSync(join(to, 'releases', first, 'anh/anh-1.avif'), 'cá cược')
    const second = await publishVersion(2)
    const manifest = await readManifest(join(to, 'releases', second))
    expect(await checkFolder(manifest, join(to, 'current'))).toEqual([])
  })

  it('keeps the last ten releases', async () => {
    const names: string[] = []
    for (let version = 1; version <= 12; version += 1) names.push(await publishVersion(version))
    expect(readdirSync(join(to, 'releases')).toSorted()).toEqual(names.slice(-10))
    expect(current()).toBe(12)
  })

  it('records why addresses went, and which', async () => {
    await publishVersion(1)
    const folder = makeVersion(work, 2)
    for (const article of ['bai-3', 'bai-4']) rmSync(join(folder, 'bai-viet', article), { recursive: true })
    const gone = await readManifest(join(to, 'releases', await publish(async () => folder, 'đăng nhầm')))
    expect(gone.gone).toEqual({
      reason: 'đăng nhầm',
      addresses: ['/bai-viet/bai-3/', '/bai-viet/bai-4/'],
    })
    const same = await readManifest(join(to, 'releases', await publish(async () => folder, 'đăng nhầm')))
    expect(same.gone).toBeUndefined()
  })

  it('leaves the old site when the build fails', async () => {
    await publishVersion(1)
    const before = readdirSync(to, { recursive: true }).toSorted()
    await expect(publish(() => Promise.reject(new Error('Bài viết có lỗi')))).rejects.toThrow(
      'Bài viết có lỗi',
    )
    expect(readdirSync(to, { recursive: true }).toSorted()).toEqual(before)
    expect(current()).toBe(1)
  })

  it('leaves the old site when the new one lacks its front page', async () => {
    await publishVersion(1)
    const folder = makeVersion(work, 2)
    rmSync(join(folder, 'index.html'))
    await expect(publish(async () => folder)).rejects.toThrow('thiếu index.html')
    expect(current()).toBe(1)
  })

  it('leaves the old site, and says why, when the disk takes no more', async () => {
    await publishVersion(1)
    const folder = makeVersion(work, 2)
    writeFileSync(join(folder, 'tep.pdf'), Buffer.alloc(4_000_000))
    const script = `
      import { publishRelease } from './lib/publish/releases/publishRelease.ts'
      import { formatPublishError } from './lib/publish/releases/publishError.ts'
      const [, , to = '', from = ''] = process.argv
      await publishRelease({ to, build: async () => from, commit: undefined, at: new Date() })
        .catch(error => { console.error(formatPublishError(error)); process.exitCode = 1 })`
    const file = resolve('.cache', `full-disk-${process.pid}.ts`)
    writeFileSync(file, script.replaceAll("'./lib", "'../lib"))
    // The system refuses files over 1 MB to this process, as a full disk would.
    const tsx = resolve('node_modules/tsx/dist/cli.mjs')
    const command = `ulimit -f 1024; exec "${process.execPath}" "${tsx}" "${file}" "${to}" "${folder}"`
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
    rmSync(file)
    expect(stderr).toContain('Ổ đĩa đã đầy')
    expect(status).toBe(1)
    expect(current()).toBe(1)
    await publishVersion(3)
    expect(readdirSync(join(to, 'releases')).filter(name => name.endsWith('.part'))).toEqual([])
  })

  it('refuses to take the place of something it did not make', async () => {
    makeVersion(to, 1)
    writeFileSync(join(to, 'current'), 'của người khác')
    await expect(publishVersion(2)).rejects.toThrow('đường dẫn tắt')
    expect(readFileSync(join(to, 'current'), 'utf8')).toBe('của người khác')
  })

  it('lets one publish at a time and says who is first', async () => {
    await publishVersion(1)
    const blocked = publish(async () => {
      await expect(publishVersion(3)).rejects.toThrow(`tiến trình ${process.pid}`)
      return makeVersion(work, 2)
    })
    await blocked
    expect(current()).toBe(2)
  })

  it.each([
    ['of a process that is gone', { pid: 2 ** 22 + 1, born: '1' }],
    ['of another process that got the same number', { pid: process.pid, born: '1' }],
  ])('takes over the lock %s', async (_, holder) => {
    await publishVersion(1)
    const note = { token: 'cu', host: hostname(), since: '2026-11-22T00:00:00Z', ...holder }
    symlinkSync(JSON.stringify(note), join(to, '.lock'))
    await publishVersion(2)
    expect(current()).toBe(2)
  })
})

describe('a running nginx', () => {
  it('shows a new release and its new article without being told, though it keeps files open', async () => {
    const folder = await makeSite()
    await publish(async () => folder)
    const host = await startHost('nginx', join(to, 'current'))
    const askPage = async (path: string, encoding: string) => {
      const headers = { 'Accept-Encoding': encoding }
      const reply = await fetch(`http://127.0.0.1:${host.port}${path}`, { headers })
      return { status: reply.status, text: await reply.text() }
    }
    // Asked for before, so that nginx has both open, and knows what is not there.
    for (const encoding of ['br', 'identity']) await askPage('/', encoding)
    expect((await askPage('/bai-viet/moi/', 'identity')).status).toBe(404)
    const newer = await makeSite({
      'index.html': '<!doctype html><title>Bản mới</title><h1>Bản mới</h1>',
      'bai-viet/moi/index.html': '<!doctype html><title>Bài mới</title>',
    })
    await publish(async () => newer)
    await vi.waitUntil(async () => (await askPage('/', 'br')).text.includes('Bản mới'), { timeout: 5_000 })
    await vi.waitUntil(async () => (await askPage('/', 'identity')).text.includes('Bản mới'))
    await vi.waitUntil(async () => (await askPage('/bai-viet/moi/', 'identity')).status === 200)
    await host.stop()
    for (const made of [folder, newer]) removeSite(made)
  })
})

describe('rollBack', () => {
  it('goes back one release at a time and forward by publishing', async () => {
    for (const version of [1, 2, 3]) await publishVersion(version)
    await rollBack(to)
    expect(current()).toBe(2)
    await rollBack(to)
    expect(current()).toBe(1)
    await expect(rollBack(to)).rejects.toThrow('Không còn bản phát hành nào cũ hơn')
    await publishVersion(4)
    expect(current()).toBe(4)
  })

  it('refuses a release that was altered', async () => {
    const first = await publishVersion(1)
    await publishVersion(2)
    writeFileSync(join(to, 'releases', first, 'la.html'), 'cá cược')
    await expect(rollBack(to)).rejects.toThrow('lạ: la.html')
    expect(current()).toBe(2)
  })
})

describe('verifying', () => {
  it('finds every file of a folder that was altered, added or taken away', async () => {
    await publishVersion(1)
    const folder = join(to, 'current')
    writeFileSync(join(folder, 'index.html'), 'cá cược')
    writeFileSync(join(folder, '.htaccess'), 'x')
    symlinkSync('/etc', join(folder, 'bai-viet/etc'))
    rmSync(join(folder, 'anh/anh-2.avif'))
    expect(await checkFolder(await readManifest(folder), folder)).toEqual([
      { kind: 'added', path: '.htaccess' },
      { kind: 'missing', path: 'anh/anh-2.avif' },
      { kind: 'added', path: 'bai-viet/etc' },
      { kind: 'differs', path: 'index.html' },
    ])
  })

  it.each(['npm start', 'nginx', 'Caddy'] as const)(
    'finds what a site served by %s answers otherwise',
    async name => {
      const folder = await makeSite()
      const name1 = await publish(async () => folder)
      const released = join(to, 'releases', name1)
      const manifest = await readManifest(released)
      const host = await startHost(name, released)
      const check = () =>
        checkAddress(manifest, { url: `http://127.0.0.1:${host.port}`, redirected: new Set() })
      // No host may give these away, so their absence is no difference.
      const hidden = new Set(['.env', 'bai-viet/.git/config'])
      const findVisible = async () => (await check()).filter(({ path }) => !hidden.has(path))
      expect(await findVisible()).toEqual([])
      writeFileSync(
        join(released, 'bai-viet/le-hoi/index.html.br'),
        readFileSync(join(released, '404.html.br')),
      )
      rmSync(join(released, 'anh/le-hoi-0a1b2c.avif'))
      // A server may remember for a second what it had open.
      await vi.waitUntil(async () => (await findVisible()).length > 1, { timeout: 5_000 })
      expect(await findVisible()).toEqual([
        { kind: 'missing', path: 'anh/le-hoi-0a1b2c.avif' },
        { kind: 'differs', path: 'bai-viet/le-hoi/index.html' },
      ])
      await host.stop()
      removeSite(folder)
    },
  )
})
