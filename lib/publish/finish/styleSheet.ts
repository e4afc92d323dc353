import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'

/** The sheet of all pages, or that of a route: the address that pages name it by, its text, and its source for the CSP. */
export interface StyleSheet {
  readonly href: string
  readonly text: string
  /** `sha256-…` as a content security policy takes it, in base64. */
  readonly hash: string
}

/** Bytes of a sheet under brotli: it travels inside every page that uses it, so it must stay small. */
export const styleSheetLimit = 5_000

export function buildStyleSheet(href: string, css: string): StyleSheet {
  const text = css.replaceAll('\r', '').trim()
  return { href, text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` }
}

/** Why the sheet cannot stand inside pages: sentences for the person who builds. */
export function checkStyleSheet({ text }: StyleSheet): readonly string[] {
  const bytes = brotliCompressSync(text).byteLength
  const reasons: string[] = []
  if (bytes > styleSheetLimit) {
    reasons.push(
      `Tệp kiểu nặng ${bytes} byte sau khi nén, giới hạn là ${styleSheetLimit}. Hãy bỏ bớt trong app/styles/.`,
    )
  }
  if (/<\/style/i.test(text)) reasons.push('Tệp kiểu có chữ “</style”, không đặt vào trong trang được.')
  if (/@import/i.test(text)) reasons.push('Tệp kiểu còn lệnh @import, trình duyệt sẽ phải tải thêm.')
  const addresses = [...text.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(match => match[1] ?? '')
  for (const address of addresses.filter(address => !/^[/#](?!\/)/.test(address))) {
    reasons.push(
      `Tệp kiểu dẫn đến “${address}”. Địa chỉ trong tệp kiểu phải bắt đầu bằng “/”, ví dụ /brand/nen.svg.`,
    )
  }
  return reasons
}
