import type { BodyLink } from '../markdown/renderMarkdown.ts'
import { standingPagePath } from '../routes.ts'
import type { Parsed, Slug, StandingPage } from '../types.ts'
import { standingPageSchema } from './frontMatterSchema.ts'
import { parseTextFile, type TextFileContext } from './parseTextFile.ts'

export interface StandingPageSource {
  readonly slug: Slug
  readonly bytes: Uint8Array
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
  context: TextFileContext,
): Parsed<ParsedStandingPage | undefined> {
  const file = `content/trang/${slug}.md`
  const exampleKeys = ['title', 'summary']
  const parsed = parseTextFile(
    { bytes, file, folder: 'trang', schema: standingPageSchema, exampleKeys },
    context,
  )
  if (!parsed.ok) return parsed
  if (parsed.value === undefined) return { ...parsed, value: undefined }
  const { title, summary, updated, draft } = parsed.value.data
  const { headings, html, links } = parsed.value.body
  const words = { title, summary, ...(updated !== undefined && { updated }) }
  const page = { slug, path: standingPagePath(slug), ...words, headings, html, sourceFile: file }
  return { ...parsed, value: { page, draft, links } }
}
