import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explainedAbbreviations } from '../config/abbreviations.ts'
import { site } from '../config/site.ts'
import { formatProblems } from '../lib/content/formatProblems.ts'
import { findField } from '../lib/content/frontMatterFields.ts'
import { buildArticleSchema, buildDocumentSchema } from '../lib/content/frontMatterSchema.ts'
import { parseOrganisation } from '../lib/content/organisation/parseOrganisation.ts'
import { parseAlbum } from '../lib/content/parseAlbum.ts'
import { parseArticle } from '../lib/content/parseArticle.ts'
import { parseDocument } from '../lib/content/parseDocument.ts'
import { parseNotice } from '../lib/content/parseNotice.ts'
import { parseQuestion } from '../lib/content/parseQuestion.ts'
import { parseSource } from '../lib/content/parseSource.ts'
import { parseSchedule } from '../lib/content/schedule/parseSchedule.ts'
import type { Picture, Problem } from '../lib/types.ts'
import { buildDate, buildSlug } from './testArticles.ts'

const guide = readFileSync('docs/huong-dan-bien-tap.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

/** What stands in every fenced block, of either length of fence, with the heading above it. */
const blocks = Array.from(
  guide.matchAll(/^(`{3,4})\w*\n([\s\S]*?)^\1$/gm),
  ({ 2: text = '', index = 0 }) => ({
    text,
    section:
      guide
        .slice(0, index)
        .match(/^## .*$/gm)
        ?.at(-1) ?? '',
  }),
)
const wholeTexts = blocks.filter(({ text }) => text.startsWith('---\n'))
const keys = blocks.filter(({ text }) => /^[a-z]+:(?:\n| \d)/i.test(text))
const bodies = blocks.filter(({ text }) => /^(?:\||>|```|!|\[!)/.test(text))
const organisations = blocks.filter(({ text }) => text.startsWith('name: '))
const schedules = blocks.filter(({ text }) => text.startsWith('Ngày;'))
const commands = blocks.filter(({ text }) => text.startsWith('npm run '))

const picture: Picture = {
  width: 800,
  height: 600,
  variants: [{ path: '/anh/mau-1.jpg', width: 800, height: 600, format: 'jpeg' }],
  tone: 'tone-222',
}
const names = ['anh-dai-dien.jpg', 'hoi-dien.jpg', 'anh-1.jpg', 'anh-2.jpg', 'anh-bia.jpg', 'anh.jpg']
const files = ['hoi-dien.mp4', 'mau-don.pdf', 'ke-hoach-2027.pdf', 'doc-bai.mp3']
const archive = {
  slug: 'xa-cu',
  name: 'Xã cũ',
  description: 'Bài của xã cũ.',
  masthead: 'Xã cũ',
  formerNames: [],
}
/** One of the guide's own, which this site need not have. */
const category = { slug: 'xay-dung-dang', name: 'Xây dựng Đảng', description: 'Tin về Đảng.' }
const categories = [...site.categories.filter(({ slug }) => slug !== category.slug), category]
const context = {
  schema: buildArticleSchema(categories, [archive]),
  categories,
  pictures: new Map(
    ['bai-viet', 'thu-vien-anh'].flatMap(folder =>
      names.map(name => [`${folder}/mau/${name}`, picture] as const),
    ),
  ),
  files: new Map(files.map(name => [`bai-viet/mau/${name}`, 1000])),
  sounds: new Map([['bai-viet/mau/doc-bai.mp3', 'MP3' as const]]),
  videos: new Map([['bai-viet/mau/hoi-dien.mp4', 'MP4' as const]]),
  facts: new Map(
    ['bai-viet/mau/mau-don.pdf', 'bai-viet/mau/ke-hoach-2027.pdf', 'van-ban/mau/toan-van.pdf'].map(
      path => [path, { sha256: '', bytes: 1000, type: 'PDF', isLocked: false, hasMacros: false }] as const,
    ),
  ),
  addresses: [],
  abbreviations: explainedAbbreviations,
  host: new URL(site.url).host,
}

/** Those of the guide's example: a commune has its own. */
const terms = {
  types: [{ slug: 'nghi-quyet', name: 'Nghị quyết' }],
  fields: [{ slug: 'xay-dung-dang', name: 'Xây dựng Đảng' }],
  issuers: [{ slug: 'dang-uy', name: 'Đảng ủy xã' }],
}

const buildArticleText = (fields: string, body: string): string =>
  `---\ntitle: Bài mẫu của hướng dẫn\ndate: 2026-11-23\ncategory: ${site.categories[0].slug}\nsummary: Bài này chỉ để thử.\n${fields}---\n\n${body}\n`

function checkArticle(text: string, slug = 'mau'): readonly Problem[] {
  const parsed = parseArticle({ slug: buildSlug(slug), bytes: Buffer.from(text) }, context)
  return parsed.ok ? parsed.warnings : parsed.problems
}

function checkWhole(text: string, section: string): readonly Problem[] {
  const bytes = Buffer.from(text)
  if (/Thông báo khẩn/.test(section)) {
    const parsed = parseNotice({ bytes, file: 'content/thong-bao-khan.md' }, context)
    return parsed.ok ? parsed.warnings : parsed.problems
  }
  if (/Bộ ảnh/.test(section)) {
    const parsed = parseAlbum({ slug: buildSlug('mau'), bytes }, context)
    return parsed.ok ? parsed.warnings : parsed.problems
  }
  if (/Đăng văn bản/.test(section)) {
    const document = { ...context, schema: buildDocumentSchema(terms), terms }
    const parsed = parseDocument({ slug: buildSlug('mau'), bytes }, document)
    return parsed.ok ? parsed.warnings : parsed.problems
  }
  if (/Hỏi – đáp/.test(section)) {
    const parsed = parseQuestion({ slug: buildSlug('mau'), bytes }, context)
    return parsed.ok ? parsed.warnings : parsed.problems
  }
  return checkArticle(text)
}

describe('the guide for editors', () => {
  it('has examples of every kind, and none that this test does not look at', () => {
    const looked = [wholeTexts, keys, bodies, organisations, schedules, commands]
    expect(looked.every(kind => kind.length > 0)).toBe(true)
    const other = blocks.filter(block => !looked.flat().includes(block))
    expect(other.map(({ text }) => text.split('\n')[0])).toEqual(['1 tệp có lỗi, chưa thể xuất bản.'])
  })

  it.each(wholeTexts)('shows a text that has no fault: $section', ({ text, section }) => {
    expect(checkWhole(text, section)).toEqual([])
  })

  it.each(keys)('shows keys that have no fault: $section $text', ({ text }) => {
    expect(checkArticle(buildArticleText(text, 'Nội dung.'))).toEqual([])
  })

  it.each(bodies)('shows a piece of a text that has no fault: $section $text', ({ text }) => {
    expect(checkArticle(buildArticleText('', text))).toEqual([])
  })

  it('shows an organisation and a schedule that have no fault', () => {
    const parsed = [
      ...organisations.map(({ text }) =>
        parseOrganisation({ bytes: Buffer.from(text), file: 'to-chuc.yml' }),
      ),
      ...schedules.map(({ text }) =>
        parseSchedule({ bytes: Buffer.from(text), file: 'lich.csv' }, { horizon: buildDate('2027-01-25') }),
      ),
    ]
    expect(parsed.flatMap(result => (result.ok ? result.warnings : result.problems))).toEqual([])
  })

  it('shows pictures that are there and small, each with its description', () => {
    const pictures = Array.from(guide.matchAll(/^!\[(.+)\]\((hinh\/.+)\)$/gm))
    expect(pictures.map(([, , file]) => `${file}`).toSorted()).toEqual(
      readdirSync('docs/hinh')
        .map(name => `hinh/${name}`)
        .toSorted(),
    )
    for (const [, , file] of pictures) expect(statSync(`docs/${file}`).size).toBeLessThan(40_000)
  })

  it('names commands that are there, with options that they know', () => {
    const used = Array.from(guide.matchAll(/npm run ([\w:]+)( -- [^`\n]*)?/g))
    expect(used.length).toBeGreaterThan(10)
    for (const [, name = '', rest = ''] of used) {
      expect(Object.keys(scripts)).toContain(name)
      const source = readCommand(name)
      for (const [, option = ''] of rest.matchAll(/ --([a-z][\w-]*)/g)) {
        const isNamed = new RegExp(`(?:^|[^\\w-])'?${option}'?:`, 'm').test(source)
        expect(isNamed, `${name} --${option}`).toBe(true)
      }
    }
  })

  it('explains every key of the front matter, and gives it a value that is taken', () => {
    const rows = Array.from(
      guide.matchAll(/^\| (`[a-zA-Z]+`(?:, `[a-zA-Z]+`)*) \|[^|]*\|[^|]*\| (.*) \|$/gm),
    ).flatMap(([, names = '', cell = '']) =>
      names.split(', ').map(name => ({ key: name.slice(1, -1), cell })),
    )
    expect(rows.map(({ key }) => key).toSorted()).toEqual(Object.keys(context.schema.shape).toSorted())
    for (const { key, cell } of rows) {
      for (const [, value = ''] of cell.matchAll(/`([^`]+)`/g)) {
        const beside = key === 'cover' || key === 'coverCaption' ? 'coverAlt: Mô tả\n' : ''
        const cover = /^cover[AC]/.test(key) ? 'cover: anh-bia.jpg\n' : ''
        const own = `${key}: ${value}\n`
        const base = buildArticleText(`${cover}${beside}`, 'Nội dung.')
        const text = base.includes(`\n${key}: `)
          ? base.replace(new RegExp(`^${key}: .*\\n`, 'm'), own)
          : base.replace(/\n---\n\n/, `\n${own}---\n\n`)
        expect(
          checkArticle(text).filter(({ severity }) => severity === 'error'),
          own,
        ).toEqual([])
      }
    }
  })

  it('shows mistakes that are found, and corrections that are taken', () => {
    const table = guide.slice(guide.indexOf('## Lỗi hay gặp'), guide.indexOf('## Trước khi gửi duyệt'))
    const rows = Array.from(table.matchAll(/^\| `([^`]+)`[^|]*\| `([^`]+)` \|$/gm))
    expect(rows.length).toBeGreaterThan(8)
    for (const [, wrong = '', right = ''] of rows) {
      expect(checkLine(wrong), wrong).not.toEqual([])
      expect(checkLine(right), right).toEqual([])
    }
  })

  it('shows a report as the check prints it', () => {
    const report = blocks.find(({ text }) => text.startsWith('1 tệp có lỗi'))?.text
    const text = buildArticleText('', 'Một buổi tuyên tuyền của các đoàn thể.')
    expect(formatProblems(checkArticle(text.replace('2026-11-23', '2026-02-31'), 'le-hoi'))).toBe(report)
  })
})

/** A line of the front matter in the place of the good one, or a line of a body. */
function checkLine(line: string): readonly Problem[] {
  const [, key = ''] = /^(\w+): /.exec(line) ?? []
  if (key === '') return checkArticle(buildArticleText('', line))
  const good = buildArticleText('', 'Nội dung.')
  const fields = parseSource(Buffer.from(good), { file: '', example: '', knownKeys: [] })
  const isThere = fields.ok && findField(fields.value.readableFields ?? [], key) !== undefined
  return checkArticle(
    isThere
      ? good.replace(new RegExp(`^${key}: .*$`, 'm'), line)
      : good.replace('\n---\n\n', `\n${line}\n---\n\n`),
  )
}

/** The source of a command, with that of its options. */
function readCommand(name: string): string {
  const [, file = ''] = /tsx (\S+)/.exec(scripts[name] ?? '') ?? []
  const helpers = ['scripts/articleOptions.ts', 'scripts/documentOptions.ts', 'scripts/checkOptions.ts']
  return [file, ...helpers].map(path => readFileSync(path, 'utf8')).join('\n')
}
