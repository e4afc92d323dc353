import { buildDocumentSchema } from '../content/frontMatterSchema.ts'
import type { RegisterTerm, SiteConfig } from '../types.ts'
import type { DocumentFields } from './documentFields.ts'
import { renderDraftFile } from './renderDraftFile.ts'

const required = ['number', 'title', 'type', 'field', 'issuer', 'date'] as const

const notes = [
  'title là trích yếu, chép đúng như trên văn bản; date là ngày ban hành.',
  'Để tệp toàn văn vào cùng thư mục, ghi tên tệp ở attachments. Xong thì xóa dòng draft: true.',
]

/** Renders the `index.md` of an official document's draft, with every key of the schema. */
export function renderDocumentFile(fields: DocumentFields, terms: SiteConfig['documents']): string {
  const listSlugs = (list: readonly RegisterTerm[]) => list.map(({ slug }) => slug)
  const keys = Object.keys(buildDocumentSchema(terms).shape)
  return renderDraftFile({
    fields: { ...fields },
    required,
    optional: keys.filter(key => !required.some(needed => needed === key) && key !== 'draft'),
    choices: {
      type: listSlugs(terms.types),
      field: listSlugs(terms.fields),
      issuer: listSlugs(terms.issuers),
    },
    notes,
    body: '',
  })
}
