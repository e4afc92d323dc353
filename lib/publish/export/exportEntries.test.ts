import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listExportEntries } from './exportEntries.ts'

let work = ''
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'export-'))
  for (const file of [
    'out/index.html',
    'out/lich-cong-tac/lich.ics',
    'content/lich-cong-tac/thang-11.csv',
    'content/lich-cong-tac/van-phong.ics',
    'content/bai-viet/le-hoi/index.md',
  ]) {
    mkdirSync(dirname(join(work, file)), { recursive: true })
    writeFileSync(join(work, file), 'x')
  }
  writeFileSync(
    join(work, 'out/.delivery.json'),
    JSON.stringify({ url: 'https://a.example', styleHashes: [], redirects: [] }),
  )
})
afterEach(() => rmSync(work, { recursive: true }))

describe('listExportEntries', () => {
  it('has pages and originals, and of calendars only what was published', async () => {
    const sources = { content: join(work, 'content') }
    const entries = await listExportEntries({ site: join(work, 'out'), sources })
    expect(entries.map(({ path }) => path)).toEqual([
      'nguon/content/bai-viet/le-hoi/index.md',
      'nguon/content/lich-cong-tac/thang-11.csv',
      'trang/index.html',
      'trang/lich-cong-tac/lich.ics',
    ])
  })
})
