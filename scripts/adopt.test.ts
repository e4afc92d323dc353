import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { parseColourSheet } from '../lib/publish/colours/colourSheet.ts'
import { askAdoption } from './adoptOptions.ts'
import { loadSiteConfig } from './loadSiteConfig.ts'

const run = promisify(execFile)
const work = await mkdtemp(join(tmpdir(), 'xa-moi-'))
afterAll(() => rm(work, { recursive: true }))
// A commune's own copy of the project, where nothing of this one is written.
for (const name of [
  'config',
  'content',
  'public',
  'biome.jsonc',
  'package.json',
  'tsconfig.json',
  '.gitignore',
])
  await cp(name, join(work, name), { recursive: true })
for (const name of ['node_modules', 'scripts', 'lib']) await symlink(resolve(name), join(work, name))

async function adopt(...args: readonly string[]) {
  try {
    const { stdout } = await run(resolve('node_modules/.bin/tsx'), ['scripts/adopt.ts', ...args], {
      cwd: work,
    })
    return stdout
  } catch (error) {
    return (error as { stderr: string }).stderr
  }
}

const name = "Đảng ủy xã Krông K'Đăk Tưởng Tượng"
const said = ['--name', name, '--address', 'Thôn Mẫu', '--domain', 'krong-kdak.example'] as const

describe('npm run adopt', () => {
  it('changes nothing while git could not bring it back', async () => {
    expect(await adopt(...said)).toContain('nội dung bị thay sẽ không lấy lại được')
    expect(await readdir(join(work, 'content/bai-viet'))).toEqual(await readdir('content/bai-viet'))
  })

  it('changes nothing when something is missing or cannot be read', async () => {
    expect(await adopt('--force', '--name', name)).toBe(
      'Còn thiếu: npm run adopt -- --address "Thôn Một, xã Đồng Tâm, tỉnh Ví Dụ" --domain dong-tam.vidu.gov.vn\n',
    )
    expect(await adopt('--force', ...said, '--colour', '#e0a030')).toContain('độ tương phản 2:1')
    expect(await readFile(join(work, 'config/site.ts'), 'utf8')).toBe(
      await readFile('config/site.ts', 'utf8'),
    )
  })

  it('makes a site of the new name, with samples that say so and nothing of the old one', async () => {
    const { site: old } = await loadSiteConfig('config/site.ts')
    expect(await adopt('--force', ...said, '--colour', '#0b5d3b')).toContain(`Trang nay là của ${name}.`)
    const { site } = await loadSiteConfig(join(work, 'config/site.ts'))
    expect(site).toMatchObject({
      url: 'https://krong-kdak.example',
      organisation: { name, address: 'Thôn Mẫu' },
    })
    expect(await readdir(join(work, 'content'))).toEqual(['bai-viet', 'trang'])
    for (const entry of await readdir(join(work, 'content'), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const text = await readFile(join(entry.parentPath, entry.name), 'utf8')
      expect(text).not.toContain(old.organisation.name)
      expect(text).not.toContain('{{')
      if (entry.name === 'index.md') expect(text).toContain('Đây là **bài mẫu**')
    }
    expect(await readFile(join(work, 'config/colours.css'), 'utf8')).toContain('--red: #0b5d3b;')
    expect(await readFile(join(work, 'public/brand/logo.svg'), 'utf8')).toContain('#0b5d3b')
    const { stdout } = await run(resolve('node_modules/.bin/tsx'), ['scripts/check.ts'], { cwd: work })
    expect(stdout).toContain('Nội dung không có lỗi.')
    await run(resolve('node_modules/.bin/biome'), ['check', 'config/site.ts', 'config/colours.css'], {
      cwd: work,
    })
  })

  it('asks at a terminal for what is missing, again for what cannot be used', async () => {
    const input = new PassThrough()
    const output = new PassThrough()
    const sheet = parseColourSheet(await readFile('config/colours.css', 'utf8'))
    const answers = [
      'Xã <b>',
      'Đảng ủy xã Mẫu',
      '',
      'Thôn Một',
      '',
      'xa.example',
      '',
      '',
      '',
      '',
      '#e0a030',
      '',
      '',
    ]
    output.on('data', chunk => {
      if (String(chunk).endsWith(': ')) input.write(`${answers.shift() ?? ''}\n`)
    })
    const asked = await askAdoption({}, sheet, { input, output })
    expect(asked).toEqual({ name: 'Đảng ủy xã Mẫu', address: 'Thôn Một', domain: 'xa.example' })
    expect(answers).toEqual([])
  })
})
