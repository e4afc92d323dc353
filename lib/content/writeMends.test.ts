import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { site } from '../../tests/fixtures/second-commune/site.ts'
import { buildDate, news } from '../../tests/testArticles.ts'
import { formatChanges } from './formatChanges.ts'
import { listProblems } from './listProblems.ts'
import { loadContent } from './loadContent.ts'
import { writeMends } from './writeMends.ts'

let folder = ''
const article = () => join(folder, 'bai-viet/le-hoi/index.md')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mends-'))
  mkdirSync(join(folder, 'bai-viet/le-hoi'), { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

async function mend(text: string) {
  writeFileSync(article(), text)
  const content = await loadContent({
    folder,
    site: { ...site, categories: [news] },
    now: buildDate('2026-11-23'),
    showDrafts: false,
    pictures: new Map(),
    facts: new Map(),
  })
  return writeMends(folder, listProblems([content]))
}

const head = '---\ntitle: Lễ hội\ndate: 2026-11-20\ncategory: tin-xa\nsummary: Xã mở hội.\n---\n\n'

describe('writeMends', () => {
  it('writes what is certain and leaves every other line as it was', async () => {
    const written = await mend(
      `${head}Tân binh nhâp ngũ , "vui".\n\n  Dòng  giữ nguyên <b>x</b>  \n\nLăp máy lăp.\n`,
    )
    expect(readFileSync(article(), 'utf8')).toBe(
      `${head}Tân binh nhập ngũ, “vui”.\n\n  Dòng  giữ nguyên <b>x</b>  \n\nLăp máy lăp.\n`,
    )
    expect(formatChanges(written)).toBe(
      'Đã sửa content/bai-viet/le-hoi/index.md\n  dòng 8\n  - Tân binh nhâp ngũ , "vui".\n  + Tân binh nhập ngũ, “vui”.\n',
    )
  })

  it('converts old fonts, keeps line ends and leaves no unfinished file behind', async () => {
    await mend(`${head}S¸ng nay, §¶ng ñy x· t\u00ADëng niÖm c¸c liÖt sÜ.\n`.replaceAll('\n', '\r\n'))
    expect(readFileSync(article(), 'utf8')).toBe(
      `${head}Sáng nay, Đảng ủy xã tưởng niệm các liệt sĩ.\n`.replaceAll('\n', '\r\n'),
    )
    expect(readdirSync(join(folder, 'bai-viet/le-hoi'))).toEqual(['index.md'])
  })

  it('mends the front matter where there is one reading', async () => {
    await mend(
      `${head.replace('Lễ hội', 'Thông báo: nghỉ lễ').replace('2026-11-20', '20/11/2026')}# Mục\n\nChữ.\n`,
    )
    expect(readFileSync(article(), 'utf8')).toBe(
      `${head.replace('Lễ hội', '"Thông báo: nghỉ lễ"')}## Mục\n\nChữ.\n`,
    )
  })

  it.each([
    ['a day that may be a month', head.replace('2026-11-20', '11/12/2026')],
    ['a misspelt category', head.replace('tin-xa', 'tin-x')],
    ['HTML', `${head}Chữ <b>đậm</b>.\n`],
    ['a text without a fault', `${head}Chữ.\n`],
  ])('does not touch %s', async (_, text) => {
    expect(await mend(text)).toEqual([])
    expect(readFileSync(article(), 'utf8')).toBe(text)
  })

  it('says so when there is nothing to mend', () => {
    expect(formatChanges([])).toBe('Không có chỗ nào tự sửa được.\n')
  })
})
