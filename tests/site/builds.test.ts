import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, inject, it } from 'vitest'

const work = resolve('.cache/test/builds')
const tsx = resolve('node_modules/tsx/dist/cli.mjs')

function build(variables: Readonly<Record<string, string>>) {
  const env = { ...process.env, ...variables }
  return spawnSync(process.execPath, [tsx, 'scripts/build.ts'], { env, encoding: 'utf8' })
}

/** Hash of every file of a folder, by its path. */
function fingerprint(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()
  return Object.fromEntries(
    paths.map(path => [
      path.slice(folder.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  )
}

describe('npm run build', () => {
  it('gives the same bytes in UTC and in Hanoi time', () => {
    const folders = ['UTC', 'Asia/Ho_Chi_Minh'].map((zone, index) => {
      const OUT_DIR = join(work, `zone-${index}`)
      expect(build({ OUT_DIR, TZ: zone }).status).toBe(0)
      return fingerprint(OUT_DIR)
    })
    expect(Object.keys(folders[0] ?? {}).length).toBeGreaterThan(50)
    expect(folders[1]).toEqual(folders[0])
  })

  it('publishes nothing and leaves the last site untouched when an article has a mistake', () => {
    const folder = join(work, 'broken')
    const OUT_DIR = join(folder, 'out')
    const CONTENT_DIR = join(folder, 'content')
    rmSync(folder, { recursive: true, force: true })
    cpSync(inject('site').folder, OUT_DIR, { recursive: true })
    cpSync('content', CONTENT_DIR, { recursive: true })
    mkdirSync(join(CONTENT_DIR, 'bai-viet/bai-loi'))
    writeFileSync(
      join(CONTENT_DIR, 'bai-viet/bai-loi/index.md'),
      '---\ntitle: Bài lỗi\ndate: 31/02/2026\ncategory: thong-bao\nsummary: Thử.\n---\n\n<center>Chữ giữa</center>\n',
    )
    const before = fingerprint(OUT_DIR)
    const { status, stderr } = build({ OUT_DIR, CONTENT_DIR })
    expect(status).toBe(1)
    expect(stderr).toContain('bai-viet/bai-loi/index.md')
    expect(stderr).toMatch(/dòng 3/)
    expect(stderr).toMatch(/dòng 8/)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(fingerprint(OUT_DIR)).toEqual(before)
  })
})
