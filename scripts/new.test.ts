import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { nowInHanoi } from '../lib/text/hanoiDate.ts'
import { importSite } from '../tests/testImport.ts'
import { askDocumentFields } from './askDocumentFields.ts'
import { askFields } from './askFields.ts'

const content = await mkdtemp(join(tmpdir(), 'bai-moi-'))
const run = promisify(execFile)
afterAll(() => rm(content, { recursive: true }))

/** Runs a command as npm does, with nobody at a terminal; gives everything it printed and its exit code. */
async function runCommand(script: string, ...args: readonly string[]) {
  return runIn(content, script, ...args)
}

async function runIn(folder: string, script: string, ...args: readonly string[]) {
  const env = { ...process.env, CONTENT_DIR: folder, SITE_CONFIG: 'tests/fixtures/second-commune/site.ts' }
  try {
    const { stdout } = await run('node_modules/.bin/tsx', [`scripts/${script}.ts`, ...args], { env })
    return { code: 0, said: stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: `${stdout}${stderr}` }
  }
}

const { categories, documents } = (await import('../tests/fixtures/second-commune/site.ts')).site
const [category] = categories

describe('npm run new', () => {
  it('makes a draft that lacks nothing but its text when all is given', async () => {
    const today = nowInHanoi(new Date()).slice(0, 10)
    const { code, said } = await runCommand(
      'new',
      'Đồng bào đón Tết: niềm vui #1',
      '--category',
      category.slug,
      '--summary',
      'Một câu.',
    )
    expect(code).toBe(0)
    expect(said).toContain('Đã tạo bản nháp content/bai-viet/dong-bao-don-tet-niem-vui-1/index.md')
    expect(said).not.toContain('cần điền')
    const text = await readFile(join(content, 'bai-viet/dong-bao-don-tet-niem-vui-1/index.md'), 'utf8')
    expect(text).toContain('title: "Đồng bào đón Tết: niềm vui #1"\n')
    expect(text).toContain(`\ndate: ${today}\n`)
    expect(text).toMatch(/\ndraft: true\n/)
    for (const key of [
      'author',
      'source',
      'updated',
      'cover',
      'coverAlt',
      'attachments',
      'aliases',
      'featured',
    ])
      expect(text).toContain(`\n# ${key}:`)
  })

  it('says which article has the folder already, and leaves it alone', async () => {
    const before = await readFile(join(content, 'bai-viet/dong-bao-don-tet-niem-vui-1/index.md'), 'utf8')
    const { code, said } = await runCommand('new', 'Đông bao dón têt niêm vui 1')
    expect(code).toBe(1)
    expect(said).toContain('đã có bài "Đồng bào đón Tết: niềm vui #1"')
    expect(await readFile(join(content, 'bai-viet/dong-bao-don-tet-niem-vui-1/index.md'), 'utf8')).toBe(
      before,
    )
    expect(await readdir(join(content, 'bai-viet'))).toEqual(['dong-bao-don-tet-niem-vui-1'])
  })

  // Linux alone has a folder where nobody can make another.
  it.runIf(process.platform === 'linux')(
    'says that the content folder cannot be used, and ends',
    async () => {
      const { code, said } = await runIn('/proc', 'new', 'Thử')
      expect(code).toBe(1)
      expect(said).toContain('Không ghi được content/bai-viet/thu/: thư mục nội dung không dùng được')
    },
  )

  it('is an article that the check accepts', async () => {
    await mkdir(join(content, 'bai-viet/bai-dung'))
    await writeFile(
      join(content, 'bai-viet/bai-dung/index.md'),
      `---\ntitle: Bài đúng\ndate: 2026-11-01\ncategory: ${category.slug}\nsummary: Bài này đúng.\n---\n\nNội dung.\n`,
    )
    await cp('tests/fixtures/second-commune/content/trang', join(content, 'trang'), { recursive: true })
    expect((await runCommand('new', 'Bài còn thiếu')).said).toContain('category: chuyên mục')
    const { said } = await runCommand('check')
    expect(said).toContain('Mục "category" (chuyên mục) đang để trống.')
    expect(said).not.toContain('tệp có lỗi')
  })

  it('writes into no link and asks for a title', async () => {
    await symlink(tmpdir(), join(content, 'bai-viet/loi-tat'))
    expect((await runCommand('new', 'Lối tắt', '--force')).said).toContain('không phải là thư mục thật')
    expect(await runCommand('new')).toEqual({
      code: 1,
      said: 'Hãy ghi tiêu đề: npm run new -- "Tiêu đề bài viết"\n',
    })
  })
})

describe('npm run new --van-ban', () => {
  const [type] = documents.types
  const [field] = documents.fields
  const [issuer] = documents.issuers
  const terms = ['--type', type.slug, '--field', field.slug, '--issuer', issuer.slug]

  it('makes the folder of a document that the check accepts once its text is there', async () => {
    const { code, said } = await runCommand(
      'new',
      '--van-ban',
      '07-KH/ĐU',
      'Kế hoạch mẫu: năm 2027 #1',
      ...terms,
      '--date',
      '2026-11-20',
    )
    expect(said).toContain('Đã tạo bản nháp content/van-ban/07-kh-du-2026/index.md')
    expect(said).not.toContain('cần điền')
    expect(code).toBe(0)
    const file = join(content, 'van-ban/07-kh-du-2026/index.md')
    const text = await readFile(file, 'utf8')
    expect(text).toContain('\nnumber: "07-KH/ĐU"\ntitle: "Kế hoạch mẫu: năm 2027 #1"\n')
    expect(text).toMatch(/\ndraft: true\n/)
    for (const key of ['signer', 'effective', 'expires', 'replaces', 'amends', 'attachments'])
      expect(text).toContain(`\n# ${key}:`)
    await writeFile(file, `${text.replace('draft: true\n', '')}\nToàn văn ở đây.\n`)
    expect((await runCommand('check')).said).not.toContain('van-ban/07-kh-du-2026')
  })

  it('marks what is missing, and refuses what the check would refuse', async () => {
    const { said } = await runCommand('new', '--van-ban', '08-KH/ĐU')
    expect(said).toContain('content/van-ban/08-kh-du/index.md')
    expect(said).toContain('  - issuer: cơ quan ban hành')
    const text = await readFile(join(content, 'van-ban/08-kh-du/index.md'), 'utf8')
    expect(text).toContain(`# CẦN ĐIỀN cơ quan ban hành, chọn một trong: ${issuer.slug}`)
    const number = await runCommand('new', '--van-ban', 'Số 9 - KH/ĐU')
    expect(number.said).toContain('Sửa: 9-KH/ĐU')
    expect((await runCommand('new', '--van-ban', '08-KH/ĐU')).said).toContain('content/van-ban/08-kh-du/')
    expect((await runCommand('new', '--van-bản', '08-KH/ĐU')).said).toContain('Có phải --van-ban không?')
  })
})

describe('the questions at a terminal', () => {
  async function answer<Fields>(
    answers: readonly string[],
    ask: (terminal: { readonly input: PassThrough; readonly output: PassThrough }) => Promise<Fields>,
  ) {
    const input = new PassThrough()
    const output = new PassThrough()
    let asked = ''
    output.on('data', chunk => {
      asked += String(chunk)
      if (asked.endsWith(': ')) {
        const next = answers[0]
        answers = answers.slice(1)
        if (next === undefined) input.end()
        else input.write(`${next}\n`)
      }
    })
    const fields = await ask({ input, output })
    return { asked, fields }
  }

  const askArticle = (terminal: Parameters<typeof askFields>[2]) =>
    askFields({}, importSite.categories, terminal)

  it('take a number for a category, ask again after a wrong answer, and let the summary wait', async () => {
    const { asked, fields } = await answer(['', 'Bài hỏi', 'tin-xã', '2', ''], askArticle)
    expect(fields).toEqual({ title: 'Bài hỏi', category: 'tin-xa' })
    expect(asked).toContain('1. Xây dựng Đảng (xay-dung-dang)')
    expect(asked).toContain('Không có chuyên mục "tin-xã". Có phải "tin-xa" không?')
  })

  it('of a document take a number or a name for each list, and let everything wait', async () => {
    const [type] = documents.types
    const { asked, fields } = await answer(['Kế hoạch mẫu', '1', '', '', '30/11', '2026-11-30'], terminal =>
      askDocumentFields({ number: '07-KH/ĐU' }, documents, terminal),
    )
    expect(fields).toEqual({
      number: '07-KH/ĐU',
      title: 'Kế hoạch mẫu',
      type: type.slug,
      date: '2026-11-30',
    })
    expect(asked).toContain(`1. ${type.name} (${type.slug})`)
  })

  it('broken off make nothing', async () => {
    await expect(answer(['Bài hỏi'], askArticle)).rejects.toThrow('Đã dừng, chưa tạo bài nào.')
  })
})
