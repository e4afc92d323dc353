import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { EditorError } from '../drafts/editorError.ts'
import { formatFileSize } from '../text/formatFileSize.ts'
import { importLimits } from './importLimits.ts'

/** Links are not followed and pipes not waited for. */
const READ_PLAIN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'không có tệp này; xem lại tên và thư mục'],
  ['EACCES', 'không có quyền đọc'],
  ['EPERM', 'không có quyền đọc'],
  ['ELOOP', 'đây là lối tắt đến tệp ở nơi khác; hãy đưa tệp thật'],
  ['EISDIR', 'đây là thư mục; hãy ghi tên tệp'],
  ['ENOTDIR', 'trên đường dẫn có tệp mang tên thư mục'],
  ['ENAMETOOLONG', 'tên tệp quá dài'],
])

/** Reads the bytes of a file to import. Throws an EditorError where it is no plain file, too large, empty or unreadable. */
export async function readImportFile(
  path: string,
  mostBytes: number = importLimits.fileBytes,
): Promise<Buffer> {
  const name = basename(path)
  try {
    const handle = await open(path, READ_PLAIN)
    try {
      const stats = await handle.stat()
      if (!stats.isFile()) {
        const reason = stats.isDirectory() ? REASONS.get('EISDIR') : 'đây không phải là tệp thường'
        throw new EditorError(`Không đọc được "${name}": ${reason}.`)
      }
      if (stats.size === 0) throw new EditorError(`Tệp "${name}" rỗng.`)
      if (stats.size > mostBytes) {
        throw new EditorError(
          `Tệp "${name}" nặng ${formatFileSize(stats.size)}; nhiều nhất là ${formatFileSize(mostBytes)}. Hãy tách thành nhiều tệp.`,
        )
      }
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof EditorError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new EditorError(`Không đọc được "${name}": ${REASONS.get(code) ?? `mã lỗi ${code}`}.`)
  }
}
