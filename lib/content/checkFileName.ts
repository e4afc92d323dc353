import type { ProblemCode } from '../problemCodes.ts'
import { slugify } from '../text/slugify.ts'
import type { Problem } from '../types.ts'
import { findAttachmentType } from './attachmentTypes.ts'
import { isAudioName } from './findAudioType.ts'
import { isCaptionsName, isVideoName } from './findVideoType.ts'

export type Words = Pick<Problem, 'severity' | 'code' | 'message' | 'fix'>

const PICTURE = /\.(?:avif|bmp|gif|heic|heif|jfif|jpe|jpeg|jpg|png|svg|tiff?|webp)$/i
const SAFE_NAME = /^[A-Za-z0-9._-]+$/

/** Checks the name of a file that lies beside an article or a standing page. */
export function checkFileName(name: string): Words | undefined {
  return checkTextName(name) ?? checkAssetName(name)
}

/** Whether a file of that name is meant to be a picture. */
export function isPictureName(name: string): boolean {
  return PICTURE.test(name)
}

/** Whether a file of that name holds text, such as an article. */
export function isTextName(name: string): boolean {
  return /\.(?:md|markdown|txt)$/i.test(name)
}

function checkTextName(name: string): Words | undefined {
  if (/\.(?:md|markdown)\.txt$/i.test(name)) {
    return buildError(
      'BT45',
      'Tệp có đuôi .txt bị giấu sau .md nên không được đọc.',
      `đổi tên thành ${name.slice(0, -4)}`,
    )
  }
  if (!isTextName(name)) return undefined
  return buildWarning(
    'BT45',
    'Tệp này không được đăng: mỗi thư mục bài viết chỉ có một tệp index.md.',
    'xóa đi, hoặc tách thành thư mục bài viết riêng',
  )
}

const isPlayedName = (name: string): boolean => isVideoName(name) || isCaptionsName(name)

function checkAssetName(name: string): Words | undefined {
  const type = findAttachmentType(name)
  if (type === undefined && !isPictureName(name) && !isAudioName(name) && !isPlayedName(name)) {
    return buildWarning(
      'BT42',
      'Loại tệp này không đăng được lên trang nên không được dùng.',
      'dùng ảnh, hoặc lưu thành tệp PDF, rồi xóa tệp này',
    )
  }
  if (SAFE_NAME.test(name)) return undefined
  const dot = name.lastIndexOf('.')
  const safe = `${slugify(name.slice(0, dot)) ?? 'tep'}${name.slice(dot).toLowerCase()}`
  return buildError(
    'BT42',
    'Tên tệp chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch ngang và gạch dưới.',
    `đổi tên thành ${safe}`,
  )
}

export function buildError(code: ProblemCode, message: string, fix: string): Words {
  return { severity: 'error', code, message, fix }
}

export function buildWarning(code: ProblemCode, message: string, fix: string): Words {
  return { severity: 'warning', code, message, fix }
}
