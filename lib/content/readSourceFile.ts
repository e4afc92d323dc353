import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { ProblemCode } from '../problemCodes.ts'
import type { Parsed } from '../types.ts'
import { buildSizeFault, maxSourceBytes } from './parseSourceBytes.ts'

/** Should a link or a pipe have taken the file's place since the folder was listed, neither is followed nor waited for. */
const READ_PLAIN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'không có quyền đọc'],
  ['EPERM', 'không có quyền đọc'],
  ['EISDIR', 'đây là thư mục'],
  ['ELOOP', 'đây là lối tắt đến tệp ở nơi khác'],
  ['ENOENT', 'tệp vừa bị xóa hoặc đổi tên'],
])

/**
 * Reads a source file whole. Takes its path on disk and the name that problems print; gives the bytes, or
 * a problem where it cannot be read, is no plain file or is larger than any source may be. Never throws.
 */
export async function readSourceFile(diskPath: string, file: string): Promise<Parsed<Uint8Array>> {
  const refuse = (code: ProblemCode, message: string, fix: string): Parsed<Uint8Array> => ({
    ok: false,
    problems: [{ file, line: 1, column: 1, field: 'tệp', severity: 'error', code, message, fix }],
  })
  try {
    const handle = await open(diskPath, READ_PLAIN)
    try {
      const stats = await handle.stat()
      if (!stats.isFile()) return refuse('BT44', 'Đây không phải là tệp thường.', 'thay bằng một tệp văn bản')
      if (stats.size > maxSourceBytes) {
        const { code, message, fix } = buildSizeFault(stats.size)
        return refuse(code, message, fix)
      }
      return { ok: true, value: await handle.readFile(), warnings: [] }
    } finally {
      await handle.close()
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'không rõ'
    const reason = REASONS.get(code) ?? `mã lỗi ${code}`
    return refuse('BT44', `Không đọc được tệp: ${reason}.`, 'kiểm tra tệp rồi lưu lại')
  }
}
