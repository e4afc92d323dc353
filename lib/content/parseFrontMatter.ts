import { z } from 'zod'
import type { Parsed } from '../types.ts'
import { buildFieldProblems, type FieldContext } from './buildFieldProblems.ts'
import { buildPlainFields, type FrontMatterFields } from './frontMatterFields.ts'

/**
 * Gives the keys and values of a front matter their types by `schema`, or a problem for everything that
 * the schema refuses, each at its place with the corrected line. An optional key left empty, as
 * templates leave them, is as good as absent.
 */
export function parseFrontMatter<Schema extends z.ZodObject>(
  fields: FrontMatterFields,
  schema: Schema,
  context: Omit<FieldContext, 'fields' | 'knownKeys'>,
): Parsed<z.output<Schema>> {
  const filled = fields.filter(({ key, value }) => {
    const isEmpty = value.kind === 'text' && value.text.trim() === ''
    const known = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined
    return !(isEmpty && known !== undefined && z.safeParse(known, undefined).success)
  })
  const result = schema.safeParse(buildPlainFields(filled))
  if (result.success) return { ok: true, value: result.data, warnings: [] }
  const knownKeys = Object.keys(schema.shape)
  return { ok: false, problems: buildFieldProblems(result.error.issues, { ...context, fields, knownKeys }) }
}
