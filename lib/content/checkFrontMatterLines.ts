import type { Problem } from '../types.ts'
import { findKeylessFault } from './findKeylessFault.ts'
import { findValueFault } from './findValueFault.ts'
import { type FrontMatterLine, splitFrontMatterLine } from './splitFrontMatterLine.ts'

interface Entry extends FrontMatterLine {
  readonly line: number
  /** The lines below that YAML reads as more of the same value. */
  readonly further: readonly string[]
}

interface Context {
  readonly file: string
  readonly knownKeys: readonly string[]
}

/**
 * Looks for the mistakes that editors make in `key: value` lines before YAML sees them, because YAML
 * reports them elsewhere, in other words, or not at all. Takes the front matter with an empty first line
 * in place of its fence; gives a problem for every faulty line, each with the line to paste.
 */
export function checkFrontMatterLines(frontMatter: string, context: Context): readonly Problem[] {
  const entries = listEntries(frontMatter.split('\n'))
  return entries.flatMap((entry, index) => {
    const isIndentedFirst = index === 0 && entry.key !== '' && entry.lead !== ''
    return (isIndentedFirst ? buildIndentedProblem(entry, context) : checkEntry(entry, context)) ?? []
  })
}

/** Groups every line that starts a key or an item with the deeper lines below it. */
function listEntries(lines: readonly string[]): readonly Entry[] {
  const entries: Entry[] = []
  let index = 0
  while (index < lines.length) {
    const text = lines[index] ?? ''
    const parts = splitFrontMatterLine(text)
    const isText = text.trim() !== '' && !text.trimStart().startsWith('#')
    const further =
      isText && parts.value.trim() !== '' ? listDeeperLines(lines, index, parts.lead.length) : []
    if (isText) entries.push({ ...parts, value: parts.value.trimEnd(), line: index + 1, further })
    index += 1 + further.length
  }
  return entries
}

function listDeeperLines(lines: readonly string[], index: number, indent: number): readonly string[] {
  const below = lines.slice(index + 1)
  const end = below.findIndex(line => line.trim() !== '' && line.length - line.trimStart().length <= indent)
  const deeper = end < 0 ? below : below.slice(0, end)
  return deeper.slice(0, deeper.findLastIndex(line => line.trim() !== '') + 1)
}

function checkEntry(entry: Entry, context: Context): Problem | undefined {
  if (entry.lead === '' && entry.key === '') return buildKeylessProblem(entry, context)
  if (/^[|>][-+1-9]*(?: +#.*)?$/.test(entry.value)) return undefined
  const isQuoted = /^["']/.test(entry.value)
  const stray = isQuoted ? -1 : entry.further.findIndex(line => splitFrontMatterLine(line).key !== '')
  if (stray >= 0) return checkIndentedKey(entry, stray, context)
  const fault = findValueFault([entry.value, ...entry.further].join('\n'))
  if (fault === undefined) return undefined
  const before = [entry.value, ...entry.further].join('\n').slice(0, fault.offset).split('\n')
  const fix = `${entry.lead}${entry.key}${entry.joint}${fault.fix}`
  // Quotes round the whole value lose nothing; other faults leave a choice, and so do values over several lines.
  const isCertain = (fault.code === 'BT15' || fault.code === 'BT18') && entry.further.length === 0
  const start = before.length === 1 ? entry.lead.length + entry.key.length + entry.joint.length : 0
  return {
    file: context.file,
    line: entry.line + before.length - 1,
    column: start + (before.at(-1) ?? '').length + 1,
    field: entry.key === '' ? 'tệp' : entry.key,
    severity: 'error',
    code: fault.code,
    message: fault.message,
    fix,
    ...(isCertain && { mends: [{ line: entry.line, text: fix }] }),
  }
}

function buildIndentedProblem({ key, joint, value, line }: Entry, { file }: Context): Problem {
  const message = 'Dòng đầu tiên bị thụt vào trong.'
  const place = { line, column: 1, field: key }
  return { file, ...place, severity: 'error', code: 'BT18', message, fix: `${key}${joint}${value}` }
}

function checkIndentedKey(entry: Entry, stray: number, { file }: Context): Problem {
  const text = entry.further[stray] ?? ''
  return {
    file,
    line: entry.line + stray + 1,
    column: text.length - text.trimStart().length + 1,
    field: splitFrontMatterLine(text).key,
    severity: 'error',
    code: 'BT18',
    message: `Dòng này thụt vào trong nên bị đọc thành phần tiếp của mục "${entry.key}".`,
    fix: `${' '.repeat(entry.lead.length)}${text.trim()}`,
  }
}

function buildKeylessProblem({ value, line }: Entry, { file, knownKeys }: Context): Problem {
  return { file, line, severity: 'error', ...findKeylessFault(value, knownKeys) }
}
