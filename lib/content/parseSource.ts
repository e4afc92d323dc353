import type { Parsed } from '../types.ts'
import { checkCharacters } from './checkCharacters.ts'
import { checkSourceText } from './checkSourceText.ts'
import type { FrontMatterFields } from './frontMatterFields.ts'
import { parseSourceBytes } from './parseSourceBytes.ts'
import { type SplitSource, splitFrontMatter } from './splitFrontMatter.ts'

export interface SourceParts {
  readonly fields: Parsed<FrontMatterFields>
  /** The fields, or what they would be with the corrected lines pasted, so that their values can be checked. */
  readonly readableFields: FrontMatterFields | undefined
  /** The text with blank lines in place of its front matter. */
  readonly body: Parsed<string>
  /** Lines of the whole file. */
  readonly lines: readonly string[]
  /** Number of the last line of the front matter. */
  readonly frontMatterEnd: number
}

/**
 * Takes a source file's bytes to its two parts. Problems of the file as a whole end it here; those of
 * one part are in that part, so that the other is looked through in the same run. Never throws.
 */
export function parseSource(bytes: Uint8Array, source: SplitSource): Parsed<SourceParts> {
  const text = parseSourceBytes(bytes, source.file)
  if (!text.ok) return text
  const unfit = checkSourceText(text.value, source.file)
  if (unfit.length > 0) return { ok: false, problems: unfit }
  const split = splitFrontMatter(text.value, source)
  if (!split.ok) return split
  const { fields, readableFields, body, frontMatterLines } = split.value
  const characters = checkCharacters(text.value, { file: source.file, frontMatterLines })
  const inFields = characters.filter(({ line }) => line <= frontMatterLines)
  const inBody = characters.filter(({ line }) => line > frontMatterLines)
  const value: SourceParts = {
    fields: inFields.length > 0 ? { ok: false, problems: inFields } : fields,
    readableFields: inFields.length > 0 ? undefined : readableFields,
    body: inBody.length > 0 ? { ok: false, problems: inBody } : { ok: true, value: body, warnings: [] },
    lines: text.value.split('\n'),
    frontMatterEnd: frontMatterLines,
  }
  return { ok: true, value, warnings: text.warnings }
}
