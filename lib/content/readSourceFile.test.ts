import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLayout } from './checkLayout.ts'
import { listContentEntries } from './listContentEntries.ts'
import { readContentFolder } from './readContentFolder.ts'
import { readSourceFile } from './readSourceFile.ts'

const folder = mkdtempSync(join(tmpdir(), 'content-'))
const article = join(folder, 'bai-viet/le-hoi')
const read = (name: string) => readSourceFile(join(article, name), 'f')

beforeAll(() => {
  mkdirSync(join(article, 'thu-muc.md'), { recursive: true })
  writeFileSync(join(article, 'index.md'), 'chữ')
  writeFileSync(join(article, 'lon.md'), 'a'.repeat(1_500_000))
  writeFileSync(join(article, 'mau-don.pdf'), '12345')
  for (const name of ['.DS_Store', 'Thumbs.db', '~$bai.docx', 'desktop.ini', 'index.md~']) {
    writeFileSync(join(article, name), '')
  }
  symlinkSync('/etc/hostname', join(article, 'lien-ket.md'))
  symlinkSync('/etc', join(folder, 'bai-viet/he-thong'))
  symlinkSync(folder, join(article, 'vong-lap'))
  execFileSync('mkfifo', [join(article, 'ong-dan.md')])
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('readSourceFile', () => {
  it('gives the bytes of a file', async () => {
    expect(await read('index.md')).toMatchObject({ ok: true, value: Buffer.from('chữ') })
  })

  it.each([
    ['thu-muc.md', 'Đây không phải là tệp thường.'],
    ['ong-dan.md', 'Đây không phải là tệp thường.'],
    ['lien-ket.md', 'Không đọc được tệp: đây là lối tắt đến tệp ở nơi khác.'],
    ['khong-co.md', 'Không đọc được tệp: tệp vừa bị xóa hoặc đổi tên.'],
    ['index.md/khong-the', 'Không đọc được tệp: mã lỗi ENOTDIR.'],
    ['lon.md', 'Tệp quá lớn: 1,5 MB, nhiều nhất là 1 MB.'],
  ])('says why %s cannot be read', async (name, message) => {
    expect(await read(name)).toMatchObject({ ok: false, problems: [{ file: 'f', line: 1, message }] })
  })
})

describe('a content folder', () => {
  it('is listed without following links, and without what systems leave behind', async () => {
    const entries = await listContentEntries(folder)
    expect(entries.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'bai-viet folder',
      'bai-viet/he-thong link',
      'bai-viet/le-hoi folder',
      'bai-viet/le-hoi/index.md file',
      'bai-viet/le-hoi/lien-ket.md link',
      'bai-viet/le-hoi/lon.md file',
      'bai-viet/le-hoi/mau-don.pdf file',
      'bai-viet/le-hoi/ong-dan.md other',
      'bai-viet/le-hoi/thu-muc.md folder',
      'bai-viet/le-hoi/vong-lap link',
    ])
  })

  it('has a problem for every entry that is no plain file or folder', async () => {
    const problems = checkLayout(await listContentEntries(folder))
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ file }) => file)).toEqual([
      'content/bai-viet/he-thong',
      'content/bai-viet/le-hoi/lien-ket.md',
      'content/bai-viet/le-hoi/ong-dan.md',
      'content/bai-viet/le-hoi/thu-muc.md',
      'content/bai-viet/le-hoi/vong-lap',
    ])
  })

  it('offers files for download with their size, and reads only articles', async () => {
    const found = await readContentFolder(folder)
    expect(found.articles.map(({ slug, file }) => [slug, file])).toEqual([
      ['le-hoi', 'content/bai-viet/le-hoi/index.md'],
    ])
    expect([...found.files]).toEqual([['bai-viet/le-hoi/mau-don.pdf', 5]])
  })

  it('that is not there is a problem', async () => {
    const { problems } = await readContentFolder(join(folder, 'khong-co'))
    expect(problems).toMatchObject([{ file: 'content', severity: 'error' }])
  })
})
