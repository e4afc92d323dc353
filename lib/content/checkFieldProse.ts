import { checkProse } from '../prose/checkProse.ts'
import { hiddenSign, type ProseLine } from '../prose/proseLine.ts'
import type { Problem } from '../types.ts'
import type { FrontMatterFields, FrontMatterValue } from './frontMatterFields.ts'
import { splitFrontMatterLine } from './splitFrontMatterLine.ts'

/** Keys whose values readers read. */
const proseKeys: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'author', 'source', 'name', 'coverAlt', 'coverCaption', 'label', 'signer'],
  ...['question', 'field', 'answeredBy', 'head', 'address'],
])

/** Checks the words of a front matter as a proof-reader would. Takes the lines of the whole file. */
export function checkFieldProse(
  fields: FrontMatterFields,
  lines: readonly string[],
  file: string,
): readonly Problem[] {
  const shown = listProseValues(fields).flatMap(({ place, text }) => buildProseLine(lines, place, text))
  return checkProse(shown, { hasForeignLink: false }).map(finding => ({
    file,
    field: splitFrontMatterLine(lines[finding.line - 1] ?? '').key,
    ...finding,
  }))
}

type TextValue = Extract<FrontMatterValue, { readonly kind: 'text' }>

function listProseValues(fields: FrontMatterFields): readonly TextValue[] {
  return fields.flatMap(({ key, value }): readonly TextValue[] => {
    if (value.kind === 'text') return proseKeys.has(key) ? [value] : []
    const groups = value.kind === 'list' ? value.items : [value]
    return groups.flatMap(group => (group.kind === 'fields' ? listProseValues(group.fields) : []))
  })
}

/** A value on one line, as it is or in quotes; one over several lines is rare and not looked at. */
function buildProseLine(
  lines: readonly string[],
  { line, column }: TextValue['place'],
  text: string,
): readonly ProseLine[] {
  const source = lines[line - 1] ?? ''
  const start = source.indexOf(text, column - 1)
  if (start < 0 || text === '') return []
  const end = start + text.length
  const words = hiddenSign.repeat(start) + source.slice(start, end) + hiddenSign.repeat(source.length - end)
  return [{ number: line, source, words }]
}
