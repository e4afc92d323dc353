import type { z } from 'zod'
import { type ProblemCode, problemCodes } from '../problemCodes.ts'
import type { Problem } from '../types.ts'
import { buildUnknownKeyProblem, findMeantKey } from './buildUnknownKeyProblem.ts'
import { formatYamlText } from './formatYamlText.ts'
import { type FrontMatterFields, findPlace } from './frontMatterFields.ts'
import { frontMatterGuide } from './frontMatterGuide.ts'
import { splitFrontMatterLine } from './splitFrontMatterLine.ts'

type Issue = z.core.$ZodIssue

export interface FieldContext {
  readonly file: string
  /** Lines of the file, for writing a corrected line as the editor wrote it. */
  readonly lines: readonly string[]
  readonly fields: FrontMatterFields
  readonly knownKeys: readonly string[]
  /** Values to propose instead of the guide's own. */
  readonly examples: Readonly<Record<string, string>>
}

/**
 * Turns what a schema found into problems with the place in the file and the line to paste. A key that is
 * missing because it is misspelt is told once, as misspelt.
 */
export function buildFieldProblems(issues: readonly Issue[], context: FieldContext): readonly Problem[] {
  const unknown = issues.flatMap(issue =>
    issue.code === 'unrecognized_keys' ? issue.keys.map(key => ({ key, path: issue.path })) : [],
  )
  const meant = new Set(unknown.map(key => [...key.path, findMeantKey(key, context)].join('.')))
  const others = issues.filter(({ code, path }) => code !== 'unrecognized_keys' && !meant.has(path.join('.')))
  return [
    ...unknown.map(key => buildUnknownKeyProblem(key, context)),
    ...others.map(issue => buildValueProblem(issue, context)),
  ]
}

function buildValueProblem(issue: Issue, context: FieldContext): Problem {
  const { fix, advice, near } = findParams(issue)
  const place = findPlace(context.fields, issue.path) ?? findPlace(context.fields, [near ?? ''])
  const corrected =
    fix === undefined && advice !== undefined ? advice : formatCorrectedLine(issue, fix, context)
  // 23/11 has one reading; 11/12 may be either day.
  const isCertain = findCode(issue) === 'BT05' && place !== undefined && Number(fix?.slice(8, 10)) > 12
  return {
    file: context.file,
    ...(place ?? { line: 1, column: 1 }),
    field: String(issue.path[0] ?? 'tệp'),
    severity: 'error',
    code: findCode(issue),
    message: issue.message,
    fix: corrected,
    ...(isCertain && { mends: [{ line: place.line, text: corrected }] }),
  }
}

/** The code that the schema gives with its sentence; a fault without one is a missing or empty value. */
function findCode(issue: Issue): ProblemCode {
  const code = issue.code === 'custom' ? issue.params?.code : undefined
  return typeof code === 'string' && Object.hasOwn(problemCodes, code) ? (code as ProblemCode) : 'BT09'
}

function findParams(issue: Issue): Readonly<Record<'fix' | 'advice' | 'near', string | undefined>> {
  const params: Readonly<Record<string, unknown>> = issue.code === 'custom' ? (issue.params ?? {}) : {}
  const findText = (name: string) => (typeof params[name] === 'string' ? params[name] : undefined)
  return { fix: findText('fix'), advice: findText('advice'), near: findText('near') }
}

/** The line as the editor wrote it with another value; a new line where the key is missing. */
function formatCorrectedLine(issue: Issue, fix: string | undefined, context: FieldContext): string {
  const key = issue.path.findLast(step => typeof step === 'string') ?? ''
  const place = findPlace(context.fields, issue.path)
  const example =
    findHint(context.lines[(place?.line ?? 0) - 2]) ??
    context.examples[key] ??
    frontMatterGuide[key]?.example ??
    ''
  const { lead, key: written, value } = splitFrontMatterLine(context.lines[(place?.line ?? 0) - 1] ?? '')
  const isItem = written === '' && typeof issue.path.at(-1) === 'number'
  if (isItem) return `${lead}${fix ?? example.replace(/^\s*- /, '')}`
  if (place === undefined || written !== key) {
    return `${'  '.repeat(issue.path.length - 1)}${formatPair(key, fix ?? example)}`
  }
  // A title such as [Ảnh] was read as a list: the same words in quotes are what was meant.
  const isWrongShape = issue.code === 'invalid_type' && /^[[{]/.test(value) && !example.startsWith('\n')
  return `${lead}${formatPair(written, fix ?? (isWrongShape ? formatYamlText(value) : example))}`
}

/** What the import proposes for a key that it left empty, in the comment above it. */
const findHint = (comment = ''): string | undefined => /^# CẦN ĐIỀN .*; gợi ý: (\S+)$/.exec(comment)?.[1]

function formatPair(key: string, value: string): string {
  return `${key}:${value.startsWith('\n') ? '' : ' '}${value}`
}
