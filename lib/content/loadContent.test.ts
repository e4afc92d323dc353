import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { site } from '../../tests/fixtures/second-commune/site.ts'
import { buildDate, news } from '../../tests/testArticles.ts'
import type { PictureCatalogue, PictureFault } from '../types.ts'
import { loadContent } from './loadContent.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function writeArticle(slug: string, day: string, { keys = '', body = 'Nội dung.' } = {}): void {
  const text = `---\ntitle: Bài ${slug}\ndate: ${day}\ncategory: tin-xa\nsummary: Tóm tắt.\n${keys}---\n\n${body}\n`
  write(`bai-viet/${slug}/index.md`, text)
}

const facts = { sha256: 'ab12', bytes: 1, type: 'PDF', isLocked: false, hasMacros: false }
const pdf = { hasText: true, isSigned: false, commands: [], traces: [] }

const load = (showDrafts = false, pictures: PictureCatalogue = new Map()) =>
  loadContent({
    folder,
    site: { ...site, categories: [news], articlesPerPage: 1 },
    now: buildDate('2026-11-23T12:00'),
    showDrafts,
    pictures,
    facts: new Map([['bai-viet/le-hoi/ke-hoach.pdf', { ...facts, pdf }]]),
  })

describe('loadContent', () => {
  it('gives articles, standing pages by name and the files that they offer', async () => {
    writeArticle('le-hoi', '2026-11-20', {
      keys: 'attachments:\n  - title: Kế hoạch\n    file: ke-hoach.pdf\n',
      body: 'Tải [biểu mẫu](bieu-mau.docx). Xem [tin cũ](/tin-tuc/trang/1/), [liên hệ](/lien-he/).',
    })
    writeArticle('hop-xa', '2026-11-19')
    write('bai-viet/le-hoi/ke-hoach.pdf', 'x')
    write('bai-viet/le-hoi/bieu-mau.docx', 'x')
    write('bai-viet/le-hoi/khong-dung.pdf', 'x')
    write('trang/lien-he.md', '---\ntitle: Liên hệ\nsummary: Địa chỉ.\n---\n\nThôn Một.\n')
    write('trang/gioi-thieu.md', '---\ntitle: Giới thiệu\nsummary: Về xã.\n---\n\nXã.\n')
    const loaded = await load()
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
    expect(loaded.value.articles.newestFirst.map(({ slug }) => slug)).toEqual(['le-hoi', 'hop-xa'])
    expect(loaded.value.pages.map(({ path }) => path)).toEqual(['/gioi-thieu/', '/lien-he/'])
    expect([...loaded.value.attachments].toSorted()).toEqual([
      ['/tep/le-hoi/bieu-mau.docx', 'bai-viet/le-hoi/bieu-mau.docx'],
      ['/tep/le-hoi/ke-hoach.pdf', 'bai-viet/le-hoi/ke-hoach.pdf'],
    ])
  })

  it('publishes nothing of drafts and of the future, and shows them for preview', async () => {
    const offer = { keys: 'draft: true\n', body: 'Tải [biểu mẫu](mau.pdf).' }
    writeArticle('hien', '2026-11-20')
    writeArticle('nhap', '2026-11-20', offer)
    writeArticle('hen', '2026-11-24', { body: 'Tải [biểu mẫu](mau.pdf).' })
    write('bai-viet/nhap/mau.pdf', 'x')
    write('bai-viet/hen/mau.pdf', 'x')
    write('trang/so-do.md', '---\ntitle: Sơ đồ\nsummary: Sơ đồ.\ndraft: true\n---\n\nSơ đồ.\n')
    const shown = await load()
    const preview = await load(true)
    if (!shown.ok || !preview.ok) throw new Error('problems')
    expect(JSON.stringify([shown.value.articles.newestFirst, shown.value.pages])).not.toMatch(
      /nhap|hen|so-do/,
    )
    expect(shown.value.attachments.size).toBe(0)
    expect(shown.warnings).toMatchObject([{ file: 'content/bai-viet/hen/index.md', severity: 'warning' }])
    expect(preview.value.articles.newestFirst).toHaveLength(3)
    expect(preview.value.pages).toHaveLength(1)
    expect(preview.value.attachments.size).toBe(2)
  })

  it('tells all problems of all files at once, sorted', async () => {
    writeArticle('b', '2026-02-31', { body: '<b>x</b>' })
    writeArticle('a', '20/11/2026')
    write('bai-viet/c/index.md', '')
    write('trang/Trang.md', '')
    const loaded = await load()
    expect(loaded.ok ? [] : loaded.problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'content/bai-viet/a/index.md:3',
      'content/bai-viet/b/index.md:3',
      'content/bai-viet/b/index.md:8',
      'content/bai-viet/c/index.md:1',
      'content/trang/Trang.md:1',
    ])
  })

  it('tells of a picture that cannot be shown, once', async () => {
    const fault: PictureFault = { code: 'BT41', message: 'Ảnh bị hỏng.', fix: 'chép lại ảnh' }
    const pictures = new Map([
      ['bai-viet/a/hong.jpg', fault],
      ['bai-viet/b/hong.jpg', fault],
    ])
    writeArticle('a', '2026-11-20')
    writeArticle('b', '2026-11-20', { keys: 'cover: hong.jpg\ncoverAlt: Sân đình\n' })
    const loaded = await load(false, pictures)
    expect(loaded.ok ? [] : loaded.problems).toMatchObject([
      { file: 'content/bai-viet/a/hong.jpg', severity: 'warning', ...fault },
      { file: 'content/bai-viet/b/index.md', severity: 'error', ...fault },
    ])
  })

  it('does not blame the pages that link to a file with faults of its own', async () => {
    writeArticle('a', '2026-11-20', { body: 'Xem [bài](/bai-viet/b/).' })
    writeArticle('b', 'hôm qua')
    const loaded = await load()
    expect(loaded.ok ? [] : loaded.problems.map(({ file }) => file)).toEqual(['content/bai-viet/b/index.md'])
  })

  it('knows the places of questions, weeks and calendars that a text may lead to, and no others', async () => {
    write(
      'hoi-dap/nop.md',
      '---\nquestion: Nộp?\nfield: Mẫu\ndate: 2026-11-20\nansweredBy: Mẫu\n---\n\nNộp.\n',
    )
    write('lich-cong-tac/thang-11.csv', 'Ngày;Nội dung\n24/11/2026;Họp\n')
    const good = [
      '/hoi-dap/#cau-nop',
      '/lich-cong-tac/2026-11-23/',
      '/lich-cong-tac/tuan/2026-11-23.ics',
      '/thuat-ngu/',
    ]
    const bad = ['/hoi-dap/#cau-khac', '/lich-cong-tac/2026-11-24/']
    writeArticle('a', '2026-11-20', { body: [...good, ...bad].map(path => `[x](${path})`).join('\n\n') })
    const loaded = await load()
    expect(loaded.ok ? [] : loaded.problems).toMatchObject(
      bad.map((_, index) => ({ code: 'BT33', line: 16 + 2 * index })),
    )
  })

  it('does not blame pages that link to questions and a schedule with faults of their own', async () => {
    write('lich-cong-tac/thang-11.csv', 'Ngày;Nội dung\n31/11/2026;Họp\n')
    write('to-chuc.yml', 'ten: Đảng bộ\n')
    writeArticle('a', '2026-11-20', { body: 'Xem [lịch](/lich-cong-tac/), [tổ chức](/co-cau-to-chuc/).' })
    const loaded = await load()
    expect(loaded.ok ? [] : loaded.problems.map(({ file }) => file)).toEqual([
      'content/lich-cong-tac/thang-11.csv',
      'content/to-chuc.yml',
    ])
  })

  it('refuses a site without articles, and one whose folder is not there', async () => {
    write('trang/lien-he.md', '---\ntitle: Liên hệ\nsummary: Địa chỉ.\n---\n\nThôn Một.\n')
    expect(await load()).toMatchObject({
      ok: false,
      problems: [{ message: 'Chưa có bài viết nào được đăng.' }],
    })
    const options = {
      folder: join(folder, 'khong-co'),
      site,
      now: buildDate('2026-11-23'),
      showDrafts: false,
    }
    expect(await loadContent({ ...options, pictures: new Map(), facts: new Map() })).toMatchObject({
      ok: false,
      problems: [{ file: 'content' }],
    })
  })
})
