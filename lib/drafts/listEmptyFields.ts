import type { ArticleFields } from './articleFields.ts'

/** Lists the required keys that an article still lacks, each with what it is; `hint` is a category it may be. */
export function listEmptyFields(fields: ArticleFields, hint?: string): readonly string[] {
  return [
    !fields.title && 'title: tiêu đề của bài',
    !fields.date && 'date: ngày đăng',
    !fields.category && `category: chuyên mục${hint === undefined ? '' : ` (gợi ý: ${hint})`}`,
    !fields.summary && 'summary: tóm tắt một, hai câu',
  ].filter(line => typeof line === 'string')
}
