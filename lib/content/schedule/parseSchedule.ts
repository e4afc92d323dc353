import type { Parsed, Problem, ScheduledEvent } from '../../types.ts'
import { checkCharacters } from '../checkCharacters.ts'
import { checkSourceText } from '../checkSourceText.ts'
import { parseSourceBytes } from '../parseSourceBytes.ts'
import { checkScheduleProse } from './checkScheduleProse.ts'
import { parseCsv } from './parseCsv.ts'
import { parseEvent } from './parseEvent.ts'
import { parseHeadings } from './scheduleColumns.ts'

export interface ScheduleSource {
  readonly bytes: Uint8Array
  /** The name that problems print. */
  readonly file: string
}

export interface ParsedSchedule {
  readonly file: string
  /** In the order of the table, each with the line on which it begins. */
  readonly events: readonly { readonly event: ScheduledEvent; readonly line: number }[]
}

/**
 * Takes the bytes of `lich-cong-tac/<name>.csv`, a table as Excel saves it in UTF-8, to its events, or to
 * everything that is wrong with its rows. Never throws.
 */
export function parseSchedule({ bytes, file }: ScheduleSource): Parsed<ParsedSchedule> {
  const text = parseSourceBytes(bytes, file)
  if (!text.ok) return text
  const unfit = [
    ...checkSourceText(text.value, file),
    ...checkCharacters(text.value, { file, frontMatterLines: 0 }),
  ]
  if (unfit.length > 0) return { ok: false, problems: unfit }
  const rows = parseCsv(text.value, file)
  if (!rows.ok) return rows
  const [head, ...others] = rows.value
  const columns = parseHeadings(head, file)
  if (!columns.ok) return columns
  const context = { file, columns: columns.value }
  const parsed = others.map(row => ({ line: row.place.line, event: parseEvent(row, context) }))
  const problems = parsed.flatMap(({ event }): readonly Problem[] => (isEvent(event) ? [] : event))
  const warnings = [...text.warnings, ...checkScheduleProse(text.value, file)]
  if (problems.length > 0) return { ok: false, problems: [...problems, ...warnings] }
  const events = parsed.flatMap(({ line, event }) => (isEvent(event) ? [{ line, event }] : []))
  return { ok: true, value: { file, events }, warnings }
}

const isEvent = (result: ReturnType<typeof parseEvent>): result is ScheduledEvent => 'start' in result
