import type { Parsed, Problem } from '../types.ts'
import { checkRawText } from './checkRawText.ts'

/** Largest source file, in bytes: some 300 printed pages of text. */
export const maxSourceBytes = 1_000_000

const SAVE_AS_UTF8 = 'mở tệp bằng Notepad, chọn Tệp > Lưu dưới dạng, ở ô Mã hóa chọn UTF-8 rồi lưu lại'

/**
 * Takes the bytes of a source file and gives its text: UTF-8 without byte order mark, lines ended by
 * `\n`, letters composed (NFC), soft hyphens gone. Problems: the file is empty, too large, not UTF-8
 * (the place is then that of the first wrong byte and the sentence names the likely encoding), or typed in an
 * old font.
 */
export function parseSourceBytes(bytes: Uint8Array, file: string): Parsed<string> {
  const fault = bytes.length > maxSourceBytes ? buildSizeFault(bytes.length) : findFault(bytes)
  if (fault !== undefined) {
    return { ok: false, problems: [{ file, column: 1, field: 'tệp', severity: 'error', ...fault }] }
  }
  const text = formatLineEnds(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  const problems = checkRawText(text, file)
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems }
  return { ok: true, value: formatPlainText(text), warnings: problems }
}

/** Line ends, composition and soft hyphens differ between machines and programs and mean nothing to the reader. */
export function formatPlainText(text: string): string {
  return formatLineEnds(text).replaceAll('\u00AD', '').normalize('NFC')
}

function formatLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** What to say of a file of more than `maxSourceBytes`, which need not be read to be refused. */
export function buildSizeFault(bytes: number): Fault {
  const megabytes = (bytes / 1_000_000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })
  return {
    line: 1,
    code: 'BT50',
    message: `Tệp quá lớn: ${megabytes} MB, nhiều nhất là 1 MB.`,
    fix: 'tách thành nhiều bài; ảnh và tài liệu để thành tệp riêng cạnh index.md',
  }
}

type Fault = Pick<Problem, 'line' | 'code' | 'message' | 'fix'>

function findFault(bytes: Uint8Array): Fault | undefined {
  if (bytes.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) {
    return {
      line: 1,
      code: 'BT44',
      message: 'Tệp rỗng.',
      fix: 'viết nội dung vào tệp, hoặc xóa tệp nếu tạo nhầm',
    }
  }
  const offset = findInvalidByte(bytes)
  if (offset === undefined) return undefined
  const line = bytes.subarray(0, offset).reduce((count, byte) => count + Number(byte === 0x0a), 1)
  return { line, ...buildEncodingWords(bytes, offset) }
}

/** Offset of the first byte that is not UTF-8: the shortest prefix that a strict decoder refuses ends there. */
function findInvalidByte(bytes: Uint8Array): number | undefined {
  if (isDecodable(bytes, false)) return undefined
  let valid = 0
  let invalid = bytes.length + 1
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (isDecodable(bytes.subarray(0, middle), true)) valid = middle
    else invalid = middle
  }
  return Math.min(valid, bytes.length - 1)
}

function isDecodable(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}

function buildEncodingWords(bytes: Uint8Array, offset: number): Pick<Problem, 'code' | 'message' | 'fix'> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return {
      code: 'BT21',
      message: 'Đây là tệp Word, Excel hoặc tệp nén được đổi đuôi thành .md, không phải tệp văn bản.',
      fix: 'mở tệp gốc bằng Word, chép phần chữ sang một tệp .md mới',
    }
  }
  const position = `byte thứ ${offset + 1}`
  if (isUtf16(bytes)) {
    return {
      code: 'BT21',
      message: `Tệp không lưu ở dạng UTF-8 (${position}), có lẽ là UTF-16.`,
      fix: SAVE_AS_UTF8,
    }
  }
  return {
    code: 'BT21',
    message: `Tệp không lưu ở dạng UTF-8 (${position}), có lẽ là bảng mã cũ như Windows-1258.`,
    fix: SAVE_AS_UTF8,
  }
}

/** UTF-16 text has its mark at the start, or a zero byte beside each Latin letter. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return hasMark || bytes.subarray(0, 1000).filter(byte => byte === 0).length > 100
}
