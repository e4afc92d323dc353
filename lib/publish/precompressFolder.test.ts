import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { precompressFolder } from './precompressFolder.ts'

const text = '<p>Hội nghị Ban Chấp hành Đảng bộ xã bàn nhiệm vụ quý tới.</p>'.repeat(40)
let work = ''
let folder = ''
let cache = ''
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'nen-'))
  folder = join(work, 'out')
  cache = join(work, 'cache')
  mkdirSync(join(folder, 'bai-viet'), { recursive: true })
  writeFileSync(join(folder, 'bai-viet/index.html'), text)
  writeFileSync(join(folder, 'ngan.html'), '<p>Ngắn</p>')
  writeFileSync(join(folder, 'anh.jpg'), text)
  writeFileSync(join(folder, '.an.json'), text)
})
afterEach(() => rmSync(work, { recursive: true, force: true }))

describe('precompressFolder', () => {
  it('puts both forms beside long text and leaves pictures, short and hidden files alone', async () => {
    expect(await precompressFolder(folder, cache)).toBe(1)
    const page = join(folder, 'bai-viet/index.html')
    expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(text)
    expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(text)
    expect(
      readdirSync(folder, { recursive: true }).filter(name => /\.(br|gz)$/.test(String(name))),
    ).toHaveLength(2)
  })

  it('gives the same bytes without its cache, and names no system in them', async () => {
    await precompressFolder(folder, cache)
    const first = readFileSync(join(folder, 'bai-viet/index.html.gz'))
    await precompressFolder(folder, join(work, 'cache-2'))
    expect(readFileSync(join(folder, 'bai-viet/index.html.gz'))).toEqual(first)
    expect([...first.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255])
  })

  it('compresses what it knows already no second time', async () => {
    await precompressFolder(folder, cache)
    const files = () =>
      readdirSync(cache, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .toSorted()
    const before = files().map(file => statSync(file).mtimeMs)
    writeFileSync(join(folder, 'ban-sao.html'), text)
    await precompressFolder(folder, cache)
    expect(files().map(file => statSync(file).mtimeMs)).toEqual(before)
    expect(readFileSync(join(folder, 'ban-sao.html.br'))).toEqual(
      readFileSync(join(folder, 'bai-viet/index.html.br')),
    )
  })
})
