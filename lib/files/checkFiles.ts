import { findAttachmentType } from '../content/attachmentTypes.ts'
import { formatExcerpt } from '../text/formatExcerpt.ts'
import { formatFileSize } from '../text/formatFileSize.ts'
import type { Problem } from '../types.ts'
import type { FileCatalogue, FileFacts, PdfFacts } from './fileFacts.ts'
import { fileLimits } from './fileLimits.ts'

type Words = Pick<Problem, 'severity' | 'code' | 'message' | 'fix'>

/**
 * Checks what the files for download hold. `offered` are those that readers get: what is wrong with one that
 * lies there unused, or beside a draft, is only a warning.
 */
export function checkFiles(files: FileCatalogue, offered: ReadonlySet<string>): readonly Problem[] {
  return [...files].flatMap(([path, facts]) =>
    checkFile(path, facts).map(({ severity, ...words }) => ({
      file: `content/${path}`,
      line: 1,
      column: 1,
      field: 'tệp',
      severity: offered.has(path) ? severity : ('warning' as const),
      ...words,
    })),
  )
}

function checkFile(path: string, facts: FileFacts): readonly Words[] {
  const refusal = findRefusal(path, facts)
  if (refusal !== undefined) return [{ severity: 'error', ...refusal }]
  const { bytes, pdf } = facts
  const found = [bytes > fileLimits.heavyBytes && formatHeavy(bytes), ...(pdf ? checkPdf(pdf) : [])]
  return found.filter(words => words !== false).map(words => ({ severity: 'warning', ...words }))
}

type Refusal = Omit<Words, 'severity'>

function findRefusal(path: string, facts: FileFacts): Refusal | undefined {
  const { bytes, type, isLocked, hasMacros, isUnread, pdf } = facts
  const named = findAttachmentType(path)
  const advice = 'mở tệp xem lại, xuất lại thành PDF rồi thay tệp này'
  if (bytes === 0) return { code: 'BT82', message: 'Tệp rỗng, không có nội dung.', fix: advice }
  if (bytes > fileLimits.mostBytes) {
    const message = `Tệp nặng ${formatFileSize(bytes)}; nhiều nhất là ${formatFileSize(fileLimits.mostBytes)}.`
    return { code: 'BT82', message, fix: 'quét lại ở 200 dpi, hoặc tách thành nhiều tệp' }
  }
  if (isLocked) {
    const message = 'Tệp khóa bằng mật khẩu, hoặc khóa quyền in, quyền sao chép.'
    return { code: 'BT77', message, fix: 'lưu lại tệp không đặt mật khẩu, không khóa quyền' }
  }
  if (type !== named) return buildTypeRefusal(path, { type, named })
  if (hasMacros) {
    const message = 'Tệp có macro: chương trình chạy trong máy người đọc khi mở tệp.'
    return { code: 'BT79', message, fix: 'lưu lại ở dạng không có macro, hoặc xuất thành PDF' }
  }
  if (named !== 'PDF') return undefined
  if (isUnread) {
    const message = `Chưa xem được tệp PDF này: bộ đọc PDF không chạy, hoặc đọc quá ${fileLimits.pdfSeconds} giây chưa xong.`
    return {
      code: 'BT82',
      message,
      fix: 'chạy lại lệnh; vẫn vậy thì chạy npm ci, hoặc xuất lại PDF cho gọn hơn',
    }
  }
  if (pdf === undefined) {
    const message = 'Không đọc được tệp PDF này: tệp hỏng hoặc chép chưa hết.'
    return { code: 'BT82', message, fix: advice }
  }
  if (pdf.commands.length === 0) return undefined
  const message = `Tệp PDF có lệnh tự chạy khi mở (${pdf.commands.join(', ')}).`
  return { code: 'BT78', message, fix: 'mở tệp, chọn In rồi “Lưu thành PDF” để bỏ các lệnh, thay tệp này' }
}

function buildTypeRefusal(
  path: string,
  { type, named }: { readonly type: string | undefined; readonly named: string | undefined },
): Refusal {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const stem = name.slice(0, name.lastIndexOf('.'))
  const message =
    type === undefined
      ? `Tệp "${name}" không phải tệp ${named}, dù mang tên như vậy.`
      : `Tệp "${name}" là tệp ${type}, không phải tệp ${named}.`
  const fix =
    type === undefined
      ? 'mở tệp bằng chương trình đã làm ra nó, xuất thành PDF rồi thay tệp này'
      : `đổi tên thành ${stem}.${type.toLowerCase()}, sửa cả tên ghi trong bài`
  return { code: 'BT76', message, fix }
}

function formatHeavy(bytes: number): Refusal {
  const message = `Tệp nặng ${formatFileSize(bytes)}, tải bằng điện thoại sẽ lâu và tốn dữ liệu.`
  return { code: 'BT82', message, fix: 'quét lại ở 200 dpi, hoặc xuất PDF từ Word thay cho bản quét' }
}

function checkPdf({ hasText, isSigned, traces }: PdfFacts): readonly (Refusal | false)[] {
  return [
    !hasText && {
      code: 'BT80',
      message: 'Tệp PDF không có lớp chữ: không tìm được trong tệp, máy không đọc thành tiếng được.',
      fix: 'xuất PDF từ Word thay cho bản quét, hoặc quét lại có nhận dạng chữ tiếng Việt (OCR)',
    },
    traces.length > 0 && {
      code: 'BT81',
      message: `Tệp PDF còn ghi: ${traces.map(trace => `"${formatExcerpt(trace)}"`).join(', ')}.`,
      fix: isSigned
        ? 'tệp đã ký số nên giữ nguyên, sửa sẽ mất chữ ký; lần sau xóa tên người soạn trước khi ký'
        : 'trong Word chọn Tệp > Thông tin > Kiểm tra tài liệu, xóa thông tin cá nhân, rồi xuất lại PDF',
    },
  ]
}
