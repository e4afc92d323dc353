import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildArticleSchema } from '../lib/content/frontMatterSchema.ts'
import { listProblems } from '../lib/content/listProblems.ts'
import { loadContent } from '../lib/content/loadContent.ts'
import { buildFileCatalogue } from '../lib/files/buildFileCatalogue.ts'
import { nowInHanoi } from '../lib/text/hanoiDate.ts'
import { importSite } from './testImport.ts'
import { buildPdf } from './testPdf.ts'
import { withFolder, writeFiles } from './testPictures.ts'

/** JSON with comments, as VS Code reads its settings; YAML reads the same without them. */
function readSettings(name: string) {
  const lines = readFileSync(`.vscode/${name}`, 'utf8').split('\n')
  return parse(lines.filter(line => !line.trim().startsWith('//')).join('\n'))
}

describe('.vscode', () => {
  it('has a task whose pattern reads what npm run check --json prints', () => {
    const [task] = readSettings('tasks.json').tasks
    expect(task.command).toBe('npm run --silent check -- --json')
    const { regexp, file, line, column, severity, code, message } = task.problemMatcher.pattern
    const printed = readFileSync('scripts/check.ts', 'utf8')
    const keys = /const jsonKeys = (\[[^\]]*\])/.exec(printed)?.[1]?.replaceAll("'", '"') ?? '[]'
    const problem = {
      field: 'nội dung',
      message: 'Không thấy ảnh "a.jpg" trong C:\\ảnh.',
      fix: 'xóa "a.jpg"',
      severity: 'warning',
      code: 'BT34',
      column: 5,
      line: 12,
      file: 'content/bai-viet/a/index.md',
    }
    const match = new RegExp(regexp).exec(JSON.stringify(problem, JSON.parse(keys)))
    expect([file, line, column, severity, code].map(group => match?.[group])).toEqual([
      'content/bai-viet/a/index.md',
      '12',
      '5',
      'warning',
      'BT34',
    ])
    expect(JSON.parse(`"${match?.[message]}"`)).toBe(problem.message)
  })

  it('has snippets that the check accepts as they are', async () => {
    const snippets = readSettings('bai-viet.code-snippets')
    const expand = (name: string): string =>
      snippets[name].body
        .join('\n')
        // VS Code fills in today's date.
        .replace(/\$\{CURRENT_YEAR\}.*/, '2026-11-20')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replaceAll('$0', '')
    const head = expand('Bài mới').replace('ten-chuyen-muc', 'tin-xa').replace('draft: true\n---', '')
    const fields = ['Nguồn tin', 'Tệp đính kèm', 'Ảnh bìa'].map(expand).join('\n')
    const body = ['Tên phần', 'Ảnh có chú thích', 'Bảng', 'Liên kết', 'Chú thích cuối bài'].map(expand)
    const pages = '---\ntitle: Liên hệ\nsummary: Liên hệ.\n---\n\nLiên hệ.\n'
    await withFolder(async folder => {
      await writeFiles(folder, {
        'bai-viet/a/index.md': `${head.trim()}\n${fields}\n---\n\n${body.join('\n\n')}`,
        'bai-viet/a/mau-don.pdf': buildPdf({ text: 'Mau don' }),
        'trang/lien-he.md': pages,
      })
      const picture = { width: 9, height: 9, tone: 'tone-222', variants: [] }
      const variants = [{ path: '/anh/a.jpg', width: 9, height: 9, format: 'jpeg' as const }]
      const pictures = new Map(
        ['anh-1.jpg', 'anh-bia.jpg'].map(name => [`bai-viet/a/${name}`, { ...picture, variants }]),
      )
      const now = nowInHanoi(new Date('2026-11-23T05:00:00Z'))
      const site = { ...importSite, navigation: [], footerLinks: [] }
      const facts = await buildFileCatalogue({ contentFolder: folder, cacheFolder: join(folder, '.cache') })
      const content = await loadContent({ folder, site, now, showDrafts: false, pictures, facts })
      expect(listProblems([content]).map(({ message }) => message)).toEqual([])
    })
  })

  it('knows no key that the schema does not', () => {
    const text = JSON.stringify(readSettings('bai-viet.code-snippets')['Bài mới'].body)
    const keys = [...text.matchAll(/"([a-zA-Z]+):/g)].map(([, key]) => key)
    const known = Object.keys(buildArticleSchema([]).shape)
    expect(keys.filter(key => !known.includes(key ?? ''))).toEqual([])
  })
})
