import { EditorError } from '../../drafts/editorError.ts'

/** Why something could not be published, rolled back or verified, in words for the person who asked for it. */
export class PublishError extends EditorError {}

const fullDisk = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const noPermission = new Set(['EACCES', 'EPERM', 'EROFS'])

/** The words for an error that a person may meet and mend; the technical ones of any other error. */
export function formatPublishError(error: unknown): string {
  if (error instanceof EditorError) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (fullDisk.has(code)) return 'Ổ đĩa đã đầy. Trang cũ vẫn nguyên vẹn; hãy dọn bớt chỗ rồi chạy lại.'
  if (noPermission.has(code)) {
    return `Không được phép ghi. Trang cũ vẫn nguyên vẹn; hãy xem lại quyền của thư mục. (${String(error)})`
  }
  return error instanceof Error ? error.message : String(error)
}
