import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeDraftFolder } from '../drafts/writeDraftFolder.ts'
import type { Slug } from '../types.ts'
import { readImportFile } from './readImportFile.ts'

const folder = await mkdtemp(join(tmpdir(), 'doc-tep-'))
const file = join(folder, 'a.txt')
await writeFile(file, 'chữ')
await writeFile(join(folder, 'rong.docx'), '')
await writeFile(join(folder, 'lon.docx'), '')
await truncate(join(folder, 'lon.docx'), 101_000_000)
await mkdir(join(folder, 'thu-muc'))
await symlink(file, join(folder, 'loi-tat.txt'))
afterAll(() => rm(folder, { recursive: true }))

it.each([
  ['khong-co.docx', 'Không đọc được "khong-co.docx": không có tệp này; xem lại tên và thư mục.'],
  ['thu-muc', 'Không đọc được "thu-muc": đây là thư mục; hãy ghi tên tệp.'],
  ['a.txt/b.docx', 'Không đọc được "b.docx": trên đường dẫn có tệp mang tên thư mục.'],
  ['rong.docx', 'Tệp "rong.docx" rỗng.'],
  ['lon.docx', 'Tệp "lon.docx" nặng 101 MB; nhiều nhất là 100 MB. Hãy tách thành nhiều tệp.'],
  ['loi-tat.txt', 'Không đọc được "loi-tat.txt": đây là lối tắt đến tệp ở nơi khác; hãy đưa tệp thật.'],
])('says why %s cannot be imported', async (name, message) => {
  await expect(readImportFile(join(folder, name))).rejects.toThrow(message)
})

it('says why an article cannot be written', async () => {
  const section = 'bai-viet' as const
  const article = { contentFolder: file, section, slug: 'bai-moi' as Slug, files: new Map(), force: false }
  await expect(writeDraftFolder(article)).rejects.toThrow(
    'Không ghi được content/bai-viet/bai-moi/: trên đường dẫn có tệp mang tên thư mục.',
  )
})
