import ICAL from 'ical.js'
import type { HanoiDate } from '../../../types.ts'
import { formatHanoiTime } from './calendarTime.ts'
import { isInMonths, listRules } from './rules.ts'

/** One time that an event takes place. */
export interface Occurrence {
  readonly component: ICAL.Component
  readonly start: HanoiDate
  /** As calendars say it: for whole days the first day after. */
  readonly end: HanoiDate
  /** Which of a series it is, by the time that its rule gives it. */
  readonly rank?: HanoiDate
}

export interface Series {
  readonly component: ICAL.Component
  /** Those of its times that were changed by themselves. */
  readonly exceptions: readonly ICAL.Component[]
}

/** A daily series of 27 years; whatever comes to more is no plan of work. */
const mostOccurrences = 10_000

/**
 * Lists the times of an event that begin before `horizon`, by its rules (RFC 5545, 3.8.5). `undefined` for a
 * series of too many; throws for rules that no day fulfils.
 */
export function listOccurrences(
  { component, exceptions }: Series,
  horizon: HanoiDate,
): readonly Occurrence[] | undefined {
  const event = new ICAL.Event(component, { exceptions: [...exceptions] })
  if (!event.isRecurring() || event.isRecurrenceException()) return [buildSingle(event)]
  const left = listExcluded(component)
  const rules = listRules(component)
  const times = event.iterator()
  const found: Occurrence[] = []
  for (let count = 0; count < mostOccurrences; count += 1) {
    const time = times.next() as ICAL.Time | undefined
    if (time === undefined) return found
    const rank = formatHanoiTime(time)
    if (rank >= horizon) return found
    if (left.has(rank) || left.has(time.toString().slice(0, 10))) continue
    if (!isInMonths(time, rules)) continue
    const { item, startDate, endDate } = event.getOccurrenceDetails(time)
    const [start, end] = [formatHanoiTime(startDate), formatHanoiTime(endDate)]
    found.push({ component: item.component, start, end, rank })
  }
  return undefined
}

function buildSingle(event: ICAL.Event): Occurrence {
  const [start, end] = [formatHanoiTime(event.startDate), formatHanoiTime(event.endDate)]
  const own = event.isRecurrenceException() ? { rank: formatHanoiTime(event.recurrenceId) } : {}
  return { component: event.component, start, end, ...own }
}

/** ical.js passes over an excluded time that stands behind one which the rules do not give. */
function listExcluded(component: ICAL.Component): ReadonlySet<string> {
  const values: readonly unknown[] = component
    .getAllProperties('exdate')
    .flatMap(property => property.getValues())
  return new Set(values.flatMap(value => (value instanceof ICAL.Time ? [formatHanoiTime(value)] : [])))
}
