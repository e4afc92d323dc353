import type { HanoiDate } from '../types.ts'
import { addDays } from './addDays.ts'

/** The Monday of a date's week, as ISO 8601 and calendars here count weeks. */
export function findMonday(date: HanoiDate): HanoiDate {
  const weekday = new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay()
  return addDays(date, -((weekday + 6) % 7))
}
