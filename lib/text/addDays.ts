import type { HanoiDate } from '../types.ts'

const dayMs = 24 * 60 * 60 * 1000

/** The day so many days after that of a date, without its hour. */
export function addDays(date: HanoiDate, days: number): HanoiDate {
  const day = new Date(`${date.slice(0, 10)}T00:00Z`).getTime() + days * dayMs
  return new Date(day).toISOString().slice(0, 10) as HanoiDate
}
