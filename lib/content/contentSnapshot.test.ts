import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { site } from '../../tests/fixtures/second-commune/site.ts'
import { buildDate } from '../../tests/testArticles.ts'
import { findArticlePage } from './articlePage.ts'
import { readContentSnapshot, writeContentSnapshot } from './contentSnapshot.ts'
import { loadContent } from './loadContent.ts'
import { openParseCache } from './parseCache/parseCache.ts'

let work = ''
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'snapshot-'))
  const long = 'Đây là một câu khá dài của bài mẫu. '.repeat(30)
  for (const [path, keys] of [
    ['bai-viet/mot/index.md', 'date: 2026-11-20\ncategory: tin-xa\n'],
    ['bai-viet/hai/index.md', 'date: 2026-11-21\ncategory: tin-xa\n'],
    ['bai-viet/nhap/index.md', 'date: 2026-11-21\ncategory: tin-xa\ndraft: true\n'],
    ['trang/lien-he.md', ''],
  ] as const) {
    const file = join(work, 'content', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `---\ntitle: Bài mẫu\n${keys}summary: Bài mẫu.\n---\n\n${long}\n\n[Tải](mau.pdf)\n`)
    writeFileSync(join(dirname(file), 'mau.pdf'), 'x')
  }
  cpSync('tests/fixtures/second-commune/content/to-chuc.yml', join(work, 'content/to-chuc.yml'))
  for (const folder of ['hoi-dap', 'lich-cong-tac']) {
    cpSync(`tests/fixtures/second-commune/content/${folder}`, join(work, 'content', folder), {
      recursive: true,
    })
  }
  mkdirSync(join(work, 'content/bai-viet/ba'))
  writeFileSync(
    join(work, 'content/bai-viet/ba/index.md'),
    '---\ntitle: Thông báo mẫu\ndate: 2026-11-19\ncategory: loa-xa\nsummary: Mẫu.\nvalidUntil: 2026-11-20\n---\n\nMẫu, xem [lịch](/lich-cong-tac/2026-05-18/), [câu hỏi](/hoi-dap/#cau-nop-ho-so), [về](/ve-chung-toi/).\n',
  )
  writeFileSync(
    join(work, 'content/trang/ve-chung-toi.md'),
    '---\ntitle: Về chúng tôi\nsummary: Mẫu.\n---\n\nTrang mẫu.\n',
  )
})
afterEach(() => rmSync(work, { recursive: true }))

const cacheFolder = () => join(work, 'cache')
const pictures = new Map()
const now = buildDate('2026-11-23')

async function load(isCached: boolean) {
  const folder = join(work, 'content')
  const loaded = await loadContent({
    folder,
    site,
    now,
    showDrafts: false,
    pictures,
    facts: new Map(),
    ...(isCached && {
      openCache: surroundings =>
        openParseCache({ cacheFolder: cacheFolder(), contentFolder: folder, inputs: '', surroundings }),
    }),
  })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.value
}

describe('readContentSnapshot', () => {
  it.each([true, false])('gives the content that was written, kept by the cache: %s', async isCached => {
    const content = await load(isCached)
    const file = join(work, 'noi-dung.jsonl')
    const unchanged = new Set(['/bai-viet/mot/'])
    await writeContentSnapshot(file, { content, unchanged, now })
    const snapshot = await readContentSnapshot(file, { cacheFolder: cacheFolder(), pictures })
    expect(snapshot.unchanged).toEqual(unchanged)
    expect(snapshot.content.articles.newestFirst.map(({ slug }) => slug)).toEqual(['hai', 'mot', 'ba'])
    expect(snapshot.content.schedule?.weeks).toHaveLength(4)
    expect(snapshot.content.questions).toHaveLength(4)
    expect(findArticlePage(snapshot.content.articles, 'ba')?.validity).toBe('over')
    expect({ ...snapshot.content, kept: content.kept }).toEqual(content)
  })
})
