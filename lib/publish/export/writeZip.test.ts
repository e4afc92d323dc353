import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import type { ExportEntry } from './exportEntries.ts'
import { writeZip } from './writeZip.ts'

const work = mkdtempSync(join(tmpdir(), 'ban-sao-'))
afterAll(() => rmSync(work, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

const texts = { 'README.txt': 'Đọc', 'trang/tep/mẫu đơn.pdf': '%PDF', 'trang/rong.html': '' }
const entries: readonly ExportEntry[] = Object.entries(texts).map(([path, text]) => ({
  path,
  read: async () => Buffer.from(text),
}))

async function write(name: string, given = entries) {
  const file = join(work, name)
  await writeZip(file, given, { commit: 'abc' })
  return readFileSync(file)
}

describe('writeZip', () => {
  it('holds every file under its name, and the hashes of all', async () => {
    const zip = await JSZip.loadAsync(await write('mot.zip'))
    expect(Object.keys(zip.files)).toEqual([...Object.keys(texts), '.manifest.json'])
    for (const [path, text] of Object.entries(texts)) expect(await zip.file(path)?.async('string')).toBe(text)
    const manifest = JSON.parse((await zip.file('.manifest.json')?.async('string')) ?? '')
    const hash = (text: string) => createHash('sha256').update(text).digest('hex')
    expect(manifest).toEqual({
      commit: 'abc',
      files: Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, hash(text)])),
    })
  })

  it('is the same file at any time and in any zone', async () => {
    const first = await write('hai.zip')
    vi.stubEnv('TZ', 'America/Los_Angeles')
    expect((await write('ba.zip')).equals(first)).toBe(true)
  })

  it('asks for a file only when those before it are written', async () => {
    const size = 3_000_000
    const written: number[] = []
    const large = Array.from({ length: 5 }, (_, number) => ({
      path: `tep/${number}.jpg`,
      read: async () => {
        written.push(existsSync(join(work, 'lon.zip')) ? statSync(join(work, 'lon.zip')).size : 0)
        return Buffer.alloc(size, number)
      },
    }))
    await write('lon.zip', large)
    for (const [number, bytes] of written.entries()) expect(bytes).toBeGreaterThanOrEqual((number - 1) * size)
  })

  it('fails when a file cannot be read', async () => {
    writeFileSync(join(work, 'bon.zip'), '')
    const broken = { path: 'mat.txt', read: () => Promise.reject(new Error('mất tệp')) }
    await expect(write('bon.zip', [broken])).rejects.toThrow('mất tệp')
  })
})
