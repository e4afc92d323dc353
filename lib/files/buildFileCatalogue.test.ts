import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildPdf } from '../../tests/testPdf.ts'
import { buildFileCatalogue } from './buildFileCatalogue.ts'
import { readFileCatalogue } from './fileCatalogue.ts'
import { readFileText } from './fileReading.ts'
import { readPdf } from './readPdf.ts'

vi.mock('./readPdf.ts', { spy: true })

const work = mkdtempSync(join(tmpdir(), 'tep-'))
const folders = { contentFolder: join(work, 'content'), cacheFolder: join(work, 'cache') }
const path = 'van-ban/ke-hoach/ke-hoach.pdf'

afterEach(() => rmSync(work, { recursive: true }))

function write(bytes: Buffer): void {
  mkdirSync(join(folders.contentFolder, 'van-ban/ke-hoach'), { recursive: true })
  writeFileSync(join(folders.contentFolder, path), bytes)
}

const readText = async (): Promise<string> => {
  const facts = (await buildFileCatalogue(folders)).get(path)
  return readFileText(folders.cacheFolder, facts?.sha256 ?? '')
}

describe('buildFileCatalogue', () => {
  it('leaves what it found for other processes, with the words of each file', async () => {
    write(buildPdf({ text: 'Ke hoach mot' }))
    expect(await readText()).toBe('Ke hoach mot')
    expect(await readFileCatalogue(folders)).toEqual(await buildFileCatalogue(folders))
  })

  it('looks again into a file that was changed, also within a tick of the clock and with the old size', async () => {
    write(buildPdf({ text: 'Ke hoach mot' }))
    expect(await readText()).toBe('Ke hoach mot')
    write(buildPdf({ text: 'Ke hoach hai' }))
    expect(await readText()).toBe('Ke hoach hai')
  })

  it('finds everything again whatever of the cache is gone or cut off', async () => {
    write(buildPdf({ text: 'Ke hoach mot' }))
    await readText()
    const files = readdirSync(folders.cacheFolder, { recursive: true, withFileTypes: true })
    for (const { parentPath, name } of files.filter(entry => entry.isFile())) {
      const file = join(parentPath, name)
      writeFileSync(file, readFileSync(file).subarray(0, -5))
      expect(await readText()).toBe('Ke hoach mot')
      rmSync(file)
      expect(await readText()).toBe('Ke hoach mot')
    }
  })

  it('looks again into a file whose reader failed the last time', async () => {
    write(buildPdf({ text: 'Ke hoach mot' }))
    vi.mocked(readPdf).mockResolvedValueOnce({ state: 'unread' })
    const facts = (await buildFileCatalogue(folders)).get(path)
    expect(facts).toMatchObject({ type: 'PDF', isUnread: true })
    expect(await readText()).toBe('Ke hoach mot')
    expect((await readFileCatalogue(folders)).get(path)).not.toHaveProperty('isUnread')
  })

  it('gives nothing of a folder that is not there', async () => {
    mkdirSync(work, { recursive: true })
    expect((await buildFileCatalogue(folders)).size).toBe(0)
  })
})
