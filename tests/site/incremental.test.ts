import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { generateArticles } from '../generateArticles.ts'

const work = resolve('.cache/test/incremental')
const content = join(work, 'content')
const tsx = resolve('node_modules/tsx/dist/cli.mjs')

function build(folder: string, ...options: readonly string[]): void {
  const env = {
    ...process.env,
    OUT_DIR: join(work, folder),
    CONTENT_DIR: content,
    SITE_CONFIG: 'tests/fixtures/second-commune/site.ts',
  }
  const { status, stderr } = spawnSync(process.execPath, [tsx, 'scripts/build.ts', ...options], {
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}

/** Hash of every file of a built folder, by its path there. */
function hashFiles(folder: string): Readonly<Record<string, string>> {
  const root = join(work, folder)
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length)).toSorted()
  return Object.fromEntries(
    paths.map(path => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ]),
  )
}

const article = (number: number): string => join(content, `bai-viet/bai-mau-${number}/index.md`)

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8')
  const changed = change(text)
  if (changed === text) throw new Error(`nothing to change in ${file}`)
  writeFileSync(file, changed)
}

function addArticle(slug: string, date: string): void {
  mkdirSync(join(content, 'bai-viet', slug))
  const head = `title: Bài mẫu mới\ndate: ${date}\ncategory: tin-xa\nsummary: Bài mẫu, không phải tin thật.`
  writeFileSync(join(content, 'bai-viet', slug, 'index.md'), `---\n${head}\n---\n\nĐây là bài mẫu.\n`)
}

/** What editors do, some of it at once; after each group the site is built both ways. */
const groups: readonly (readonly [string, () => void])[] = [
  [
    'texts, titles and dates',
    () => {
      edit(article(5), text => `${text}\nThêm một câu.\n`)
      edit(article(9), text => text.replace('title: ', 'title: Đính chính về '))
      edit(article(14), text => text.replace('date: 2024-01-14', 'date: 2024-01-29'))
      edit(article(20), text => text.replace(/category: .*/, 'category: loa-xa'))
    },
  ],
  [
    'articles that come, go and move',
    () => {
      addArticle('bai-moi-nhat', '2025-03-01')
      addArticle('bai-moi-o-giua', '2024-01-15')
      rmSync(dirname(article(3)), { recursive: true })
      renameSync(dirname(article(7)), join(content, 'bai-viet/bai-doi-ten'))
    },
  ],
  [
    'drafts, old addresses, featured articles and standing pages',
    () => {
      edit(article(11), text => text.replace('summary:', 'draft: true\nsummary:'))
      edit(article(12), text => text.replace('summary:', 'featured: true\nsummary:'))
      edit(article(13), text => text.replace('summary:', 'aliases: [/tin-cu/13.html]\nsummary:'))
      edit(join(content, 'trang/lien-he.md'), text => `${text}\nThêm một câu.\n`)
    },
  ],
]

describe('npm run build after a change', () => {
  beforeAll(async () => {
    rmSync(work, { recursive: true, force: true })
    cpSync('tests/fixtures/second-commune/content', content, { recursive: true })
    await generateArticles(content, { count: 31, categories: ['tin-xa', 'loa-xa', 'tin-xa'] })
    build('out')
  })

  it.each(groups)('gives the bytes of a full build: %s', (_, change) => {
    const before = hashFiles('out')
    change()
    build('out')
    build('full', '--full')
    const after = hashFiles('out')
    expect(after).toEqual(hashFiles('full'))
    expect(after).not.toEqual(before)
  })
})
