import { buildArticleSchema } from '../lib/content/frontMatterSchema.ts'
import type { ArticleFields } from '../lib/drafts/articleFields.ts'
import { cleanImportedText } from '../lib/import/cleanImportedText.ts'
import type { Category, Slug } from '../lib/types.ts'
import { checkOption, parseSlugOption } from './checkOption.ts'

/** What can be said of an article on the command line, with examples. */
export const articleOptions = {
  category: 'ten-chuyen-muc',
  date: '2026-11-23',
  summary: '"Một, hai câu nói ý chính."',
  author: '"Nguyễn Văn An"',
  source: '"Báo Nhân Dân"',
  slug: 'ten-bai-khong-dau',
} as const

type ArticleValues = { readonly [Name in keyof typeof articleOptions | 'title']?: string }

/**
 * Parses what was said of an article by the same schema that the check uses. Throws an EditorError with the
 * value that was likely meant.
 */
export function parseArticleOptions(
  { slug, ...said }: ArticleValues,
  categories: readonly Category[],
): { readonly fields: ArticleFields; readonly slug?: Slug } {
  const values: ArticleValues = Object.fromEntries(
    Object.entries(said)
      // The command's other options come along.
      .filter(([key]) => key === 'title' || key in articleOptions)
      .map(([key, text]) => [key, cleanImportedText(text).trim()]),
  )
  const { shape } = buildArticleSchema(categories)
  for (const key of ['title', 'category', 'date', 'summary', 'author'] as const) {
    checkOption(key, values[key], shape[key])
  }
  return { fields: values as ArticleFields, ...(slug !== undefined && { slug: parseSlugOption(slug) }) }
}
