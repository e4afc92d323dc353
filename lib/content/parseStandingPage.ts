import type { BodyLink } from '../markdown/renderMarkdown.ts'
import { standingPagePath } from '../routes.ts'
import type { Parsed, PictureCatalogue, Slug, StandingPage } from '../types.ts'
import { checkWording } from './checkWording.ts'
import { formatExample } from './frontMatterGuide.ts'
import { standingPageSchema } from './frontMatterSchema.ts'
import { listProblems } from './listProblems.ts'
import { parseBody } from './parseBody.ts'
import { parseFrontMatter } from './parseFrontMatter.ts'
import { parseSource } from './parseSource.ts'
import { refuseSource } from './refuseSource.ts'

export interface StandingPageSource {
  readonly slug: Slug
  readonly bytes: Uint8Array
}

export interface StandingPageContext {
  readonly pictures: PictureCatalogue
  /** Bytes of every file offered for download, by path under the content folder. */
  readonly files: ReadonlyMap<string, number>
}

export interface ParsedStandingPage {
  readonly page: StandingPage
  readonly draft: boolean
  /** Links of the body to addresses of this site, for a check once all addresses are known. */
  readonly links: readonly BodyLink[]
}

/**
 * Takes the bytes of `trang/<slug>.md` to a standing page, or to everything that is wrong with it.
 * `undefined` for a draft with faults, which are then warnings. Never throws.
 */
export function parseStandingPage(
  { slug, bytes }: StandingPageSource,
  { pictures, files }: StandingPageContext,
): Parsed<ParsedStandingPage | undefined> {
  const file = `content/trang/${slug}.md`
  const knownKeys = Object.keys(standingPageSchema.shape)
  const source = parseSource(bytes, { file, example: formatExample(['title', 'summary']), knownKeys })
  if (!source.ok) return source
  const { fields: parsedFields, lines } = source.value
  const fields = parsedFields.ok ? parsedFields.value : []
  const frontMatter = parsedFields.ok
    ? parseFrontMatter(fields, standingPageSchema, { file, lines, examples: {} })
    : parsedFields
  const body = parseBody(source.value, { file, folder: 'trang', pictures, files, firstPictureEager: true })
  const warnings = [...checkWording(fields, file), ...listProblems([frontMatter, body])]
  const isFaulty = warnings.some(({ severity }) => severity === 'error')
  if (isFaulty || !frontMatter.ok || !body.ok) return refuseSource(warnings, parsedFields)
  const { title, summary, updated, draft } = frontMatter.value
  const { headings, html, links } = body.value
  const words = { title, summary, ...(updated !== undefined && { updated }) }
  const page = { slug, path: standingPagePath(slug), ...words, headings, html, sourceFile: file }
  return { ok: true, value: { page, draft, links }, warnings }
}
