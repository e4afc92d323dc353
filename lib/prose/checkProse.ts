import type { Problem } from '../types.ts'
import { checkFigures } from './checkFigures.ts'
import { checkPersonalData } from './checkPersonalData.ts'
import { checkQuotes } from './checkQuotes.ts'
import { checkSpaces } from './checkSpaces.ts'
import { checkSpam } from './checkSpam.ts'
import { checkSpelling } from './checkSpelling.ts'
import { checkToneStyles } from './checkToneStyles.ts'
import { checkTypography } from './checkTypography.ts'
import { formatEdited, type ProseEdit, type ProseFault, type ProseLine } from './proseLine.ts'

/** Faults of one kind beyond these are mended along with them. */
const mostOfKind = 10

const lineChecks = [checkSpelling, checkTypography, checkFigures, checkPersonalData]

/** A problem that does not know its file yet. */
type ProseFinding = Omit<Problem, 'file' | 'field'>

export interface ProseContext {
  /** Whether the text links to a site that nobody vouches for. */
  readonly hasForeignLink: boolean
}

/**
 * Looks over the words of a text as a proof-reader would: spelling, signs, dates and shares that cannot be,
 * what must not be published. Nothing here depends on Markdown.
 */
export function checkProse(
  lines: readonly ProseLine[],
  { hasForeignLink }: ProseContext,
): readonly ProseFinding[] {
  const faults = [
    ...lines.flatMap(line => lineChecks.flatMap(check => check(line))),
    ...checkToneStyles(lines),
    ...checkQuotes(lines),
    ...checkSpaces(lines),
    ...checkSpam(lines, hasForeignLink),
  ]
  const edits = new Map<ProseLine, ProseEdit[]>()
  for (const edit of faults.flatMap(fault => fault.edits ?? [])) {
    const beside = edits.get(edit.line)
    if (beside === undefined) edits.set(edit.line, [edit])
    else beside.push(edit)
  }
  const counts = new Map<string, number>()
  return faults
    .filter(({ code }) => {
      counts.set(code, (counts.get(code) ?? 0) + 1)
      return (counts.get(code) ?? 0) <= mostOfKind
    })
    .map(fault => buildFinding(fault, edits))
}

/** The line to paste has every certain edit made, so that the faults of one line are mended by one paste. */
function buildFinding(fault: ProseFault, all: ReadonlyMap<ProseLine, readonly ProseEdit[]>): ProseFinding {
  const { line, index, severity = 'warning', code, message, advice = '', edits } = fault
  const formatLine = (other: ProseLine): string => formatEdited(other, all.get(other) ?? [])
  const place = { line: line.number, column: index + 1 }
  if (edits === undefined) return { ...place, severity, code, message, fix: advice }
  const touched = new Set(edits.map(edit => edit.line))
  const mends = Array.from(touched, other => ({ line: other.number, text: formatLine(other) }))
  return { ...place, severity, code, message, fix: formatLine(line), mends }
}
