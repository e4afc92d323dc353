import type { Parsed, Problem, ScheduledEvent } from '../../types.ts'
import { checkCharacters } from '../checkCharacters.ts'
import { checkSourceText } from '../checkSourceText.ts'
import { checkTableProse } from './checkScheduleProse.ts'
import { parseCsv } from './parseCsv.ts'
import { parseEvent } from './parseEvent.ts'
import type { ParsedSchedule } from './parseSchedule.ts'
import { parseHeadings } from './scheduleColumns.ts'

/** Takes the text of a table to its events, or to everything that is wrong with its rows. */
export function parseTable(text: string, file: string): Parsed<ParsedSchedule> {
  const unfit = [...checkSourceText(text, file), ...checkCharacters(text, { file, frontMatterLines: 0 })]
  if (unfit.length > 0) return { ok: false, problems: unfit }
  const rows = parseCsv(text, file)
  if (!rows.ok) return rows
  const [head, ...others] = rows.value
  const columns = parseHeadings(head, file)
  if (!columns.ok) return columns
  const context = { file, columns: columns.value }
  const parsed = others.map(row => ({ line: row.place.line, event: parseEvent(row, context) }))
  const problems = parsed.flatMap(({ event }): readonly Problem[] => (isEvent(event) ? [] : event))
  const warnings = checkTableProse(text, file)
  if (problems.length > 0) return { ok: false, problems: [...problems, ...warnings] }
  const events = parsed.flatMap(({ line, event }) => (isEvent(event) ? [{ line, event }] : []))
  return { ok: true, value: { file, events }, warnings }
}

const isEvent = (result: ReturnType<typeof parseEvent>): result is ScheduledEvent => 'start' in result
