import type { Parsed, Problem } from '../types.ts'
import { buildMendedText } from './buildMendedText.ts'
import { findClosingFence, findFenceFault } from './findFenceFault.ts'
import type { FrontMatterFields } from './frontMatterFields.ts'
import { type FrontMatterSource, parseFrontMatterYaml } from './parseFrontMatterYaml.ts'
import { splitWithGrayMatter } from './splitWithGrayMatter.ts'

/** Longest front matter: gray-matter takes time by the square of the blank lines in it. */
const MOST_LINES = 200
const MOST_CHARACTERS = 16_000

export interface SplitSource extends FrontMatterSource {
  /** A front matter to paste where there is none. */
  readonly example: string
}

export interface SplitText {
  readonly fields: Parsed<FrontMatterFields>
  /** The fields, or what they would be with the corrected lines pasted, so that their values can be checked. */
  readonly readableFields: FrontMatterFields | undefined
  /** The text with its front matter replaced by blank lines, so that positions are the file's own. */
  readonly body: string
  /** Lines the front matter takes, both fences included. */
  readonly frontMatterLines: number
}

/**
 * Takes the text of a source file (normalised, `\n`) and splits it at its front matter. Problems: fences
 * missing or misspelt, front matter too long; faults within it are in `fields`, so that the body can be
 * looked through all the same. Never throws.
 */
export function splitFrontMatter(text: string, source: SplitSource): Parsed<SplitText> {
  const lines = text.split('\n')
  const fault = findFenceFault(lines, source.example) ?? findSizeFault(lines)
  if (fault !== undefined) {
    const problem: Problem = { file: source.file, field: 'tệp', severity: 'error', ...fault }
    return { ok: false, problems: [problem] }
  }
  const closing = findClosingFence(lines)
  const fenced = lines.map((line, index) => (index === 0 || index === closing ? '---' : line)).join('\n')
  const found: string[] = []
  const body = splitWithGrayMatter(fenced, frontMatter => {
    found.push(frontMatter)
  })
  const [frontMatter = ''] = found
  const fields = parseFrontMatterYaml(frontMatter, source)
  const readableFields = fields.ok ? fields.value : parseMended(frontMatter, fields.problems, source)
  const value = {
    fields,
    readableFields,
    body: '\n'.repeat(closing + 1) + body,
    frontMatterLines: closing + 1,
  }
  return { ok: true, value, warnings: [] }
}

function parseMended(
  frontMatter: string,
  mistakes: readonly Problem[],
  source: SplitSource,
): FrontMatterFields | undefined {
  const mended = buildMendedText(frontMatter, mistakes)
  const fields = mended === undefined ? undefined : parseFrontMatterYaml(mended, source)
  return fields?.ok ? fields.value : undefined
}

function findSizeFault(
  lines: readonly string[],
): Pick<Problem, 'line' | 'column' | 'code' | 'message' | 'fix'> | undefined {
  const closing = findClosingFence(lines)
  const characters = lines.slice(0, closing).join('\n').length
  if (closing <= MOST_LINES && characters <= MOST_CHARACTERS) return undefined
  const size = closing > MOST_LINES ? `${closing} dòng` : `${characters} ký tự`
  const message = `Phần đầu bài quá dài: ${size}; nhiều nhất là ${MOST_LINES} dòng và ${MOST_CHARACTERS.toLocaleString('vi-VN')} ký tự.`
  return {
    line: 1,
    column: 1,
    code: 'BT50',
    message,
    fix: 'chuyển phần dài xuống nội dung, dưới dòng --- thứ hai',
  }
}
