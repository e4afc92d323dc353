import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { site } from '../../../tests/fixtures/second-commune/site.ts'
import { buildDate } from '../../../tests/testArticles.ts'
import { loadContent } from '../../content/loadContent.ts'
import { openParseCache } from '../../content/parseCache/parseCache.ts'
import { searchFolder } from '../../search/searchFolder.ts'
import { buildIndexPrints } from './indexPrints.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prints-'))
  const fixture = 'tests/fixtures/second-commune/content'
  for (const part of ['hoi-dap', 'lich-cong-tac', 'to-chuc.yml']) {
    cpSync(`${fixture}/${part}`, join(folder, part), { recursive: true })
  }
  mkdirSync(join(folder, 'bai-viet/mot'), { recursive: true })
  writeFileSync(
    join(folder, 'bai-viet/mot/index.md'),
    '---\ntitle: Bài mẫu\ndate: 2026-11-20\ncategory: tin-xa\nsummary: Bài mẫu.\n---\n\nBài mẫu.\n',
  )
  mkdirSync(join(folder, 'trang'))
  for (const slug of ['lien-he', 've-chung-toi']) {
    writeFileSync(join(folder, `trang/${slug}.md`), '---\ntitle: Trang mẫu\nsummary: Mẫu.\n---\n\nMẫu.\n')
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

async function readPrint(): Promise<string | undefined> {
  const loaded = await loadContent({
    folder,
    site,
    now: buildDate('2026-11-23'),
    showDrafts: false,
    pictures: new Map(),
    facts: new Map(),
    openCache: surroundings =>
      openParseCache({
        cacheFolder: join(folder, '.cache'),
        contentFolder: folder,
        inputs: '',
        surroundings,
      }),
  })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return buildIndexPrints(loaded.value).get(searchFolder)
}

describe('buildIndexPrints', () => {
  it('knows an index again that finds the same, questions among it, and no other', async () => {
    const print = await readPrint()
    expect(print).toBeDefined()
    expect(await readPrint()).toBe(print)
    const file = join(folder, 'hoi-dap/nop-ho-so.md')
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nThêm một câu trả lời.\n`)
    expect(await readPrint()).not.toBe(print)
  })
})
