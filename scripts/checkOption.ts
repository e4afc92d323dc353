import type { z } from 'zod'
import { EditorError } from '../lib/drafts/editorError.ts'
import { parseSlug } from '../lib/text/parseSlug.ts'
import { slugify } from '../lib/text/slugify.ts'
import type { Slug } from '../lib/types.ts'

/** Refuses a value that the check would refuse. Throws an EditorError with the value that was likely meant. */
export function checkOption(name: string, value: string | undefined, schema: z.ZodType): void {
  if (value === undefined) return
  const issue = schema.safeParse(value).error?.issues[0]
  if (issue !== undefined) throw new EditorError(`--${name}: ${formatIssue(issue)}`)
}

function formatIssue(issue: z.core.$ZodIssue): string {
  const { fix, advice } = (issue.code === 'custom' ? issue.params : undefined) ?? {}
  return [issue.message, fix ? `Sửa: ${fix}` : advice && `Hãy ${advice}.`].filter(Boolean).join(' ')
}

/** Takes the name of a folder as said on the command line. Throws an EditorError for one that is no address. */
export function parseSlugOption(name: string): Slug {
  const slug = parseSlug(name)
  if (slug !== undefined) return slug
  const meant = slugify(name)
  throw new EditorError(
    `--slug: tên thư mục chỉ gồm chữ thường không dấu, chữ số và dấu gạch ngang${meant ? `, ví dụ ${meant}` : ''}.`,
  )
}
