import { buildDocumentSchema } from '../lib/content/frontMatterSchema.ts'
import type { DocumentFields } from '../lib/drafts/documentFields.ts'
import { cleanImportedText } from '../lib/import/cleanImportedText.ts'
import type { SiteConfig } from '../lib/types.ts'
import { checkOption } from './checkOption.ts'

/** What can be said of an official document on the command line, with examples. */
export const documentOptions = {
  'van-ban': '05-KH/ĐU',
  type: 'ke-hoach',
  field: 'ten-linh-vuc',
  issuer: 'ten-co-quan',
  date: '2026-11-23',
  signer: '"Nguyễn Văn An"',
  slug: '05-kh-du-2026',
} as const

/**
 * Parses what was said of a document by the same schema that the check uses. Throws an EditorError with the
 * value that was likely meant.
 */
export function parseDocumentFields(said: DocumentFields, terms: SiteConfig['documents']): DocumentFields {
  const fields: DocumentFields = Object.fromEntries(
    Object.entries(said).map(([key, text]) => [key, cleanImportedText(text).trim()]),
  )
  const { shape } = buildDocumentSchema(terms)
  for (const key of ['number', 'title', 'type', 'field', 'issuer', 'date', 'signer'] as const) {
    checkOption(key === 'number' ? 'van-ban' : key, fields[key], shape[key])
  }
  return fields
}
