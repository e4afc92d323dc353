import type { z } from 'zod'
import { buildArticleSchema } from '../lib/content/frontMatterSchema.ts'
import type { ArticleFields } from '../lib/drafts/articleFields.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import { cleanImportedText } from '../lib/import/cleanImportedText.ts'
import { parseSlug } from '../lib/text/parseSlug.ts'
import { slugify } from '../lib/text/slugify.ts'
import type { Category, Slug } from '../lib/types.ts'

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
    if (values[key] === undefined) continue
    const issue = shape[key].safeParse(values[key]).error?.issues[0]
    if (issue !== undefined) throw new EditorError(`--${key}: ${formatIssue(issue)}`)
  }
  return { fields: values as ArticleFields, ...(slug !== undefined && { slug: findSlug(slug) }) }
}

function formatIssue(issue: z.core.$ZodIssue): string {
  const { fix, advice } = (issue.code === 'custom' ? issue.params : undefined) ?? {}
  return [issue.message, fix ? `Sửa: ${fix}` : advice && `Hãy ${advice}.`].filter(Boolean).join(' ')
}

function findSlug(name: string): Slug {
  const slug = parseSlug(name)
  if (slug !== undefined) return slug
  const meant = slugify(name)
  throw new EditorError(
    `--slug: tên thư mục chỉ gồm chữ thường không dấu, chữ số và dấu gạch ngang${meant ? `, ví dụ ${meant}` : ''}.`,
  )
}
