import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

/** A clone of this project with little content, in which commits are really made. */
const clone = mkdtempSync(join(tmpdir(), 'ghi-nhan-'))
afterAll(() => rmSync(clone, { recursive: true }))

const sources = [
  'config',
  'lib',
  'scripts',
  '.githooks',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]
for (const name of sources) cpSync(name, join(clone, name), { recursive: true })
symlinkSync(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'))
cpSync('tests/fixtures/second-commune/content', join(clone, 'content'), { recursive: true })
const settings = readFileSync('tests/fixtures/second-commune/site.ts', 'utf8')
writeFileSync(join(clone, 'config/site.ts'), settings.replaceAll('../../../', '../'))

function git(...args: readonly string[]) {
  const identity = ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.org']
  const { CONTENT_DIR: _content, SITE_CONFIG: _site, ...env } = process.env
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: clone,
    encoding: 'utf8',
    env,
  })
  return { code: status, said: `${stdout}${stderr}` }
}

const write = (slug: string, text: string) => {
  mkdirSync(join(clone, 'content/bai-viet', slug), { recursive: true })
  writeFileSync(join(clone, 'content/bai-viet', slug, 'index.md'), text)
}

const article = (title: string, date: string) =>
  `---\ntitle: ${title}\ndate: ${date}\ncategory: CHUYEN-MUC\nsummary: Bài mẫu.\n---\n\nNội dung của bài mẫu.\n`

describe('the hook before a commit', () => {
  it('lets good articles through, refuses those with an error, and says so in Vietnamese', async () => {
    const { site } = await import('../tests/fixtures/second-commune/site.ts')
    const good = (title: string, date = '2026-11-01') =>
      article(title, date).replace('CHUYEN-MUC', site.categories[0].slug)
    git('init', '-q')
    git('add', 'config', 'content')
    git('commit', '-q', '-m', 'start')
    execFileSync('npm', ['run', '--silent', 'hook'], { cwd: clone })

    write('bai-tot', good('Bài tốt'))
    git('add', 'content')
    const accepted = git('commit', '-m', 'bài tốt')
    expect(accepted).toMatchObject({ code: 0 })

    write('bai-hong', good('Bài hỏng', '2026-02-31'))
    git('add', 'content')
    const refused = git('commit', '-m', 'bài hỏng')
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('content/bai-viet/bai-hong/index.md')
    expect(refused.said).toContain('Sửa: date: 2026-02-28')
    expect(refused.said).toContain('Chưa ghi nhận')
    expect(refused.said).not.toMatch(/\n\s+at /)

    // An error that was there before keeps nobody else from committing.
    expect(git('commit', '--no-verify', '-m', 'bỏ qua').code).toBe(0)
    write('bai-khac', good('Bài khác'))
    git('add', 'content')
    expect(git('commit', '-m', 'bài khác').code).toBe(0)

    // What is checked is what is committed.
    write('bai-khac', good('Bài khác sửa'))
    git('add', 'content')
    write('bai-khac', good('Bài khác sửa nữa'))
    const differing = git('commit', '-m', 'lệch')
    expect(differing.code).toBe(1)
    expect(differing.said).toContain('git add "content/bai-viet/bai-khac/index.md"')
  }, 120_000)
})
