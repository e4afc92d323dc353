import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBuildRecord, removeBuildRecord, writeBuildRecord } from './buildRecord.ts'
import { isUntouched, linkFiles, readBuiltFiles } from './builtFiles.ts'

let work = ''
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'built-'))
  mkdirSync(join(work, 'cu/a/b'), { recursive: true })
  writeFileSync(join(work, 'cu/index.html'), 'trang')
  writeFileSync(join(work, 'cu/a/b/index.html'), 'trang')
})
afterEach(() => rmSync(work, { recursive: true }))

const isSame = async (touch: (file: string) => void): Promise<boolean> => {
  const earlier = (await readBuiltFiles(join(work, 'cu'))).get('a/b/index.html')
  const file = join(work, 'cu/a/b/index.html')
  touch(file)
  return earlier !== undefined && isUntouched(file, earlier)
}

describe('isUntouched', () => {
  it('is true of a file that nobody has touched', async () => {
    expect(await isSame(() => undefined)).toBe(true)
  })

  it('is false after an edit of the same length whose time was set back', async () => {
    expect(
      await isSame(file => {
        const { atime, mtime } = statSync(file)
        writeFileSync(file, 'thang')
        utimesSync(file, atime, mtime)
      }),
    ).toBe(false)
  })

  it('is false of a file that is gone or a folder now', async () => {
    expect(await isSame(file => rmSync(file))).toBe(false)
    writeFileSync(join(work, 'cu/a/b/index.html'), 'trang')
    expect(
      await isSame(file => {
        rmSync(file)
        mkdirSync(file)
      }),
    ).toBe(false)
  })
})

describe('linkFiles', () => {
  it('gives files a second name, and leaves what is there already', () => {
    mkdirSync(join(work, 'moi'))
    writeFileSync(join(work, 'moi/index.html'), 'mới')
    linkFiles(['index.html', 'a/b/index.html'], { from: join(work, 'cu'), to: join(work, 'moi') })
    expect(readFileSync(join(work, 'moi/index.html'), 'utf8')).toBe('mới')
    expect(statSync(join(work, 'moi/a/b/index.html')).ino).toBe(statSync(join(work, 'cu/a/b/index.html')).ino)
  })
})

describe('readBuildRecord', () => {
  it('gives what was written, until it is removed', async () => {
    const [cache, out] = [join(work, 'cache'), join(work, 'cu')]
    const record = {
      inputs: 'mã',
      prints: new Map([['/', 'x']]),
      indexes: new Map(),
      files: await readBuiltFiles(out),
    }
    await writeBuildRecord(cache, out, record)
    expect(await readBuildRecord(cache, out)).toEqual(record)
    expect(await readBuildRecord(cache, join(work, 'moi'))).toBeUndefined()
    await removeBuildRecord(cache, out)
    expect(await readBuildRecord(cache, out)).toBeUndefined()
  })
})
