import { buildDocumentRegister } from '../lib/content/documentRegister.ts'
import type { OfficialDocument } from '../lib/types.ts'
import { buildDate, buildSlug } from './testArticles.ts'

export const plan = { slug: 'ke-hoach', name: 'Kế hoạch' } as const
export const resolution = { slug: 'nghi-quyet', name: 'Nghị quyết' } as const
export const field = { slug: 'viec-xa', name: 'Việc xã' } as const
export const issuer = { slug: 'dang-uy', name: 'Đảng ủy xã' } as const

/** The lists of a register with these types. */
export const terms = { types: [resolution, plan], fields: [field], issuers: [issuer] }

/** A made-up plan, in force since it was issued. */
export function buildDocument(
  slug: string,
  day: string,
  changes: Partial<OfficialDocument> = {},
): OfficialDocument {
  const date = buildDate(day)
  return {
    slug: buildSlug(slug),
    path: `/van-ban/${slug}/`,
    number: '01-KH/MẪU',
    title: `Văn bản mẫu ${slug}`,
    type: plan,
    field,
    issuer,
    date,
    effective: date,
    replaces: [],
    amends: [],
    attachments: [],
    draft: false,
    html: '',
    sourceFile: `content/van-ban/${slug}/index.md`,
    ...changes,
  }
}

/** The register of these documents on that day. */
export const buildRegister = (documents: readonly OfficialDocument[], day = '2026-11-23') =>
  buildDocumentRegister(documents, { now: buildDate(day), showDrafts: false })
