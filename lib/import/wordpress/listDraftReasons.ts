import { frontMatterGuide } from '../../content/frontMatterGuide.ts'
import { type ProblemCode, problemCodes } from '../../problemCodes.ts'
import type { Problem } from '../../types.ts'
import type { ArticleImport } from '../buildImport.ts'
import type { WordPressPost } from './parseWordPressExport.ts'

const statusReasons: Readonly<Record<WordPressPost['status'], readonly string[]>> = {
  publish: [],
  draft: ['ở trang cũ là bản nháp'],
  pending: ['ở trang cũ còn chờ duyệt'],
  private: ['ở trang cũ là bài riêng tư hoặc có mật khẩu'],
  future: ['ở trang cũ hẹn ngày đăng'],
}

/** Warnings that a person must answer before the article is public: numbers of one person. */
const personal: ReadonlySet<ProblemCode> = new Set(['BT71', 'BT72'])

/** Lists why nobody may publish a post unread, before any check of the article; each reason in words to count by. */
export function listDraftReasons(
  { status }: WordPressPost,
  { draft, guessed }: ArticleImport,
): readonly string[] {
  return [
    ...statusReasons[status],
    ...(guessed ? ['có đoạn đoán là gõ bằng phông cũ, phải đọc lại'] : []),
    ...(draft.dropped.length > 0 ? ['có chữ không đưa vào bài'] : []),
  ]
}

/** Whether a problem keeps an article that nobody has looked at from being published. */
export function isReason({ severity, code }: Problem): boolean {
  return severity === 'error' || personal.has(code)
}

/** The words by which articles with the same problem are counted. */
export function formatReason({ code, field }: Problem): string {
  const label = code === 'BT09' ? frontMatterGuide[field]?.label : undefined
  return `${code} ${label === undefined ? problemCodes[code].name : `Thiếu ${label} (${field})`}`
}
