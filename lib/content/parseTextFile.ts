import type { z } from 'zod'
import type { RenderedMarkdown } from '../markdown/renderMarkdown.ts'
import type { Abbreviation, Parsed, PictureCatalogue, Problem } from '../types.ts'
import { buildRefusal } from './buildRefusal.ts'
import { checkFieldProse } from './checkFieldProse.ts'
import { checkWording } from './checkWording.ts'
import type { VideoType } from './findVideoType.ts'
import { formatExample } from './frontMatterGuide.ts'
import { listProblems } from './listProblems.ts'
import { parseBody } from './parseBody.ts'
import { parseFrontMatter } from './parseFrontMatter.ts'
import { parseSource } from './parseSource.ts'

export interface TextFileContext {
  readonly pictures: PictureCatalogue
  /** Bytes of every file offered for download, by path under the content folder. */
  readonly files: ReadonlyMap<string, number>
  /** What the files with names of videos or captions really are, by path under the content folder. */
  readonly videos: ReadonlyMap<string, VideoType | undefined>
  /** Addresses of all that is written, to guess which of them a link means. */
  readonly addresses: readonly string[]
  /** Those to be explained where a text first uses them. */
  readonly abbreviations: readonly Abbreviation[]
  /** The host of this site. */
  readonly host: string
}

export interface TextFile<Schema extends z.ZodObject> {
  readonly bytes: Uint8Array
  /** The name that problems print. */
  readonly file: string
  /** Where its pictures lie, under the content folder. */
  readonly folder: string
  readonly schema: Schema
  /** Keys of the front matter to paste where there is none. */
  readonly exampleKeys: readonly string[]
}

/** A text file whose parts are right by themselves. */
export interface TextFileParts<Schema extends z.ZodObject> {
  readonly data: z.output<Schema>
  readonly body: RenderedMarkdown
}

/**
 * Takes the bytes of a front matter and a body to typed data and HTML, or to everything that is wrong with
 * them. `check` looks at what only the whole shows. `undefined` for a draft with faults, which are then
 * warnings. Never throws.
 */
export function parseTextFile<Schema extends z.ZodObject>(
  { bytes, file, folder, schema, exampleKeys }: TextFile<Schema>,
  { pictures, files, videos, addresses, abbreviations, host }: TextFileContext,
  check: (body: RenderedMarkdown) => readonly Problem[] = () => [],
): Parsed<TextFileParts<Schema> | undefined> {
  const knownKeys = Object.keys(schema.shape)
  const source = parseSource(bytes, { file, example: formatExample(exampleKeys), knownKeys })
  if (!source.ok) return source
  const { fields: parsedFields, readableFields, lines } = source.value
  const fields = readableFields ?? []
  const frontMatter: Parsed<z.output<Schema>> = readableFields
    ? parseFrontMatter(fields, schema, { file, lines, examples: {} })
    : { ok: false, problems: [] }
  const body = parseBody(source.value, {
    file,
    folder,
    pictures,
    files,
    videos,
    addresses,
    abbreviations,
    host,
    firstPictureEager: true,
  })
  const warnings = [
    ...source.warnings,
    ...checkWording(fields, file),
    ...(parsedFields.ok ? checkFieldProse(fields, lines, file) : []),
    ...listProblems([parsedFields, frontMatter, body]),
    ...(body.ok ? check(body.value) : []),
  ]
  const isFaulty = warnings.some(({ severity }) => severity === 'error')
  if (isFaulty || !parsedFields.ok || !frontMatter.ok || !body.ok) return buildRefusal(warnings, parsedFields)
  return { ok: true, value: { data: frontMatter.value, body: body.value }, warnings }
}
