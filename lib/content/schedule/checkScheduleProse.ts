import { checkProse } from '../../prose/checkProse.ts'
import { hiddenSign, type ProseLine } from '../../prose/proseLine.ts'
import type { Problem } from '../../types.ts'
import type { ParsedSchedule } from './parseSchedule.ts'

/** Checks the words of a table as a proof-reader would, personal data above all. */
export function checkTableProse(text: string, file: string): readonly Problem[] {
  const lines = text.split('\n').map((source, index) => ({
    number: index + 1,
    source,
    // Quotation marks and delimiters belong to the table.
    words: source.startsWith('#') ? '' : source.replace(/[";\t]/g, hiddenSign),
  }))
  return checkLines(lines, file)
}

/** Checks what readers see of a calendar likewise. Its lines are its program's: the corrected words are given, no line. */
export function checkCalendarProse({ file, events }: ParsedSchedule): readonly Problem[] {
  const words = new Map(
    events.map(({ event: { title, place = '' }, line }) => [`${line} ${title}`, { line, title, place }]),
  )
  const lines = [...words.values()].flatMap(({ line, title, place }) =>
    [title, place].map(source => ({ number: line, source, words: source })),
  )
  return checkLines(lines, file).map(({ mends: _, ...problem }) => ({ ...problem, column: 1 }))
}

function checkLines(lines: readonly ProseLine[], file: string): readonly Problem[] {
  return (
    checkProse(lines, { hasForeignLink: false })
      // Days are read, and refused, by themselves.
      .filter(({ code }) => code !== 'BT69')
      .map(finding => ({ file, field: 'nội dung', ...finding }))
  )
}
