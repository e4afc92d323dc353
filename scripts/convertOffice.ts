import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { EditorError } from '../lib/drafts/editorError.ts'
import type { OfficeConverter } from '../lib/import/readImportedPage.ts'

const run = promisify(execFile)
const timeLimitMs = 120_000
const programs = ['soffice', 'libreoffice'] as const

/**
 * Turns `.doc`, `.odt` or `.rtf` into the bytes of a `.docx` with LibreOffice, in a profile of its own so that
 * an open window does not matter and no macro is trusted. Throws an EditorError where it is not installed.
 */
export const convertOffice: OfficeConverter = async ({ name, bytes }) => {
  const folder = await mkdtemp(join(tmpdir(), 'nhap-'))
  try {
    // Under a name of ours: a file's own may be taken for an option.
    const file = join(folder, `tep${extname(name).toLowerCase()}`)
    await writeFile(file, bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'ho-so')).href}`
    await runOffice(name, [
      profile,
      '--headless',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      folder,
      file,
    ])
    return await readFile(join(folder, 'tep.docx'))
  } catch (error) {
    if (error instanceof EditorError) throw error
    throw new EditorError(`LibreOffice không mở được "${name}". Hãy mở bằng Word rồi lưu thành .docx.`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runOffice(name: string, args: readonly string[]): Promise<void> {
  for (const program of programs) {
    try {
      await run(program, [...args], { timeout: timeLimitMs })
      return
    } catch (error) {
      const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      if (!isAbsent) throw error
    }
  }
  throw new EditorError(
    `Chưa nhập được "${name}": máy này chưa có LibreOffice để đọc tệp .doc, .odt, .rtf.
Cách 1: mở tệp bằng Word, chọn Tệp > Lưu dưới dạng > Tài liệu Word (.docx), rồi nhập tệp .docx.
Cách 2: cài LibreOffice (Debian, Ubuntu: sudo apt install libreoffice-writer-nogui), rồi chạy lại.`,
  )
}
