import type { Parsed, Problem } from '../types.ts'
import { type FrontMatterFields, findField } from './frontMatterFields.ts'

/**
 * The result for a source file that has an error. A draft is not published, so nothing in it can harm
 * the site or should keep other articles from it: its errors become warnings and there is no value.
 * Where the front matter cannot be read nobody knows that it is a draft, and its errors stay errors.
 */
export function buildRefusal(
  problems: readonly Problem[],
  fields: Parsed<FrontMatterFields>,
): Parsed<undefined> {
  if (!isDraft(fields)) return { ok: false, problems }
  const warnings = problems.map((problem): Problem => ({ ...problem, severity: 'warning' }))
  return { ok: true, value: undefined, warnings }
}

function isDraft(fields: Parsed<FrontMatterFields>): boolean {
  const value = fields.ok ? findField(fields.value, 'draft')?.value : undefined
  return value?.kind === 'text' && value.text.trim() === 'true'
}
