import type { FileCatalogue } from '../files/fileFacts.ts'
import type { BodyLink } from '../markdown/renderMarkdown.ts'
import { documentPath } from '../routes.ts'
import type { Attachment, OfficialDocument, Parsed, Problem, SiteConfig, Slug } from '../types.ts'
import { buildRefusal } from './buildRefusal.ts'
import { checkFieldProse } from './checkFieldProse.ts'
import { checkTitle } from './checkWording.ts'
import { buildPlainFields, type FrontMatterFields, findPlace, type Place } from './frontMatterFields.ts'
import { formatExample } from './frontMatterGuide.ts'
import { assetSchema, type buildDocumentSchema, type DocumentFrontMatter } from './frontMatterSchema.ts'
import { listProblems } from './listProblems.ts'
import { parseAttachments } from './parseAttachments.ts'
import { parseBody } from './parseBody.ts'
import { parseFrontMatter } from './parseFrontMatter.ts'
import { parseSource, type SourceParts } from './parseSource.ts'
import type { TextFileContext } from './parseTextFile.ts'

export interface DocumentSource {
  readonly slug: Slug
  readonly bytes: Uint8Array
}

export interface DocumentContext extends TextFileContext {
  readonly schema: ReturnType<typeof buildDocumentSchema>
  readonly terms: SiteConfig['documents']
  readonly facts: FileCatalogue
}

/** What a document does to another one, as its front matter says it. */
export interface WrittenRelation extends Place {
  readonly kind: 'replaces' | 'amends'
  /** The other document's slug, which need not exist. */
  readonly slug: string
  /** The line up to the slug, for writing it with another one. */
  readonly lead: string
}

export interface ParsedDocument {
  readonly document: OfficialDocument
  /** Links of the body to addresses of this site, for a check once all addresses are known. */
  readonly links: readonly BodyLink[]
  readonly relations: readonly WrittenRelation[]
  /** Where its symbol stands. */
  readonly numberPlace: Place
}

/**
 * Takes the bytes of `van-ban/<slug>/index.md` to an official document, or to everything that is wrong with
 * it; a document without a word of its own lives by its files. `undefined` for a draft with faults, which are
 * then warnings. Never throws.
 */
export function parseDocument(
  { slug, bytes }: DocumentSource,
  context: DocumentContext,
): Parsed<ParsedDocument | undefined> {
  const folder = `van-ban/${slug}`
  const file = `content/${folder}/index.md`
  const { schema, terms } = context
  const examples = {
    type: terms.types[0]?.slug ?? '',
    field: terms.fields[0]?.slug ?? '',
    issuer: terms.issuers[0]?.slug ?? '',
  }
  const example = formatExample(['number', 'title', 'type', 'field', 'issuer', 'date'], examples)
  const source = parseSource(bytes, { file, example, knownKeys: Object.keys(schema.shape) })
  if (!source.ok) return source
  const { fields: parsedFields, readableFields, lines } = source.value
  const fields = readableFields ?? []
  const place = { ...context, file, folder, fields }
  const frontMatter: Parsed<DocumentFrontMatter> = readableFields
    ? parseFrontMatter(fields, schema, { file, lines, examples })
    : { ok: false, problems: [] }
  const assets = assetSchema.parse(buildPlainFields(fields))
  const attachments = parseAttachments(assets.attachments, place)
  const body = isBlank(source.value)
    ? { ok: true as const, value: { html: '', links: [] }, warnings: [] }
    : parseBody(source.value, { ...place, firstPictureEager: true })
  const warnings = [
    ...source.warnings,
    ...checkTitle(fields, file),
    ...(parsedFields.ok ? checkFieldProse(fields, lines, file) : []),
    ...listProblems([parsedFields, frontMatter, attachments, body]),
    ...(isBlank(source.value) && assets.attachments.length === 0 ? [buildEmptyProblem(file)] : []),
  ]
  const isFaulty = warnings.some(({ severity }) => severity === 'error')
  const isWhole = parsedFields.ok && frontMatter.ok && attachments.ok && body.ok
  if (isFaulty || !isWhole) return buildRefusal(warnings, parsedFields)
  const { html, links } = body.value
  const document = buildDocument(slug, frontMatter.value, { attachments: attachments.value, html })
  const relations = listRelations(document, fields, lines)
  const numberPlace = findPlace(fields, ['number']) ?? { line: 1, column: 1 }
  return { ok: true, value: { document, links, relations, numberPlace }, warnings }
}

const isBlank = ({ body }: SourceParts): boolean => body.ok && body.value.trim() === ''

function buildDocument(
  slug: Slug,
  data: DocumentFrontMatter,
  { attachments, html }: { readonly attachments: readonly Attachment[]; readonly html: string },
): OfficialDocument {
  const { number, title, type, field, issuer, signer, date, effective, expires, ...rest } = data
  return {
    slug,
    path: documentPath(slug),
    number,
    title,
    type,
    field,
    issuer,
    ...(signer !== undefined && { signer }),
    date,
    effective: effective ?? date,
    ...(expires !== undefined && { expires }),
    replaces: rest.replaces,
    amends: rest.amends,
    attachments,
    draft: rest.draft,
    html,
    sourceFile: `content/van-ban/${slug}/index.md`,
  }
}

function listRelations(
  document: OfficialDocument,
  fields: FrontMatterFields,
  lines: readonly string[],
): readonly WrittenRelation[] {
  return (['replaces', 'amends'] as const).flatMap(kind =>
    document[kind].map((slug, index) => {
      const place = findPlace(fields, [kind, index]) ?? { line: 1, column: 1 }
      const lead = (lines[place.line - 1] ?? '').slice(0, place.column - 1)
      return { kind, slug, lead, ...place }
    }),
  )
}

function buildEmptyProblem(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    field: 'attachments',
    severity: 'error',
    code: 'BT47',
    message: 'Văn bản chưa có tệp đính kèm và chưa có nội dung.',
    fix: 'attachments:\n  - title: "Toàn văn"\n    file: toan-van.pdf',
  }
}
