import type { HanoiDate, Parsed, ScheduledEvent } from '../../types.ts'
import { parseSourceBytes } from '../parseSourceBytes.ts'
import { parseCalendar } from './calendar/parseCalendar.ts'
import { parseTable } from './parseTable.ts'

export interface ScheduleSource {
  readonly bytes: Uint8Array
  /** The name that problems print. */
  readonly file: string
}

export interface ScheduleContext {
  /** The first day of which the site does not tell yet what is repeated without end. */
  readonly horizon: HanoiDate
}

export interface ParsedSchedule {
  readonly file: string
  /** In the order of the file, each with the line on which it begins. */
  readonly events: readonly { readonly event: ScheduledEvent; readonly line: number }[]
}

/**
 * Takes the bytes of `lich-cong-tac/<name>.csv`, a table as Excel saves it in UTF-8, or of `<name>.ics`, a calendar
 * as others export it, to its events, or to everything that is wrong with it. Never throws.
 */
export function parseSchedule(
  { bytes, file }: ScheduleSource,
  { horizon }: ScheduleContext,
): Parsed<ParsedSchedule> {
  const text = parseSourceBytes(bytes, file)
  if (!text.ok) return text
  const parsed = file.endsWith('.ics')
    ? parseCalendar(text.value, { file, horizon })
    : parseTable(text.value, file)
  return parsed.ok
    ? { ...parsed, warnings: [...text.warnings, ...parsed.warnings] }
    : { ok: false, problems: [...parsed.problems, ...text.warnings] }
}
