import { vi } from 'date-fns/locale/vi'
import type { HanoiDate } from '../types.ts'

const HANOI_OFFSET_MS = 7 * 60 * 60 * 1000
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/
const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2999

/**
 * Takes `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` and gives it back as a Hanoi date, or `undefined` where the
 * shape, the day of the calendar (31 February) or the hour (24:00) does not exist.
 */
export function parseHanoiDate(text: string): HanoiDate | undefined {
  const match = PATTERN.exec(text)
  if (match === null) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(part => Number(part ?? 0))
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || hour > 23 || minute > 59) return undefined
  const utc = new Date(Date.UTC(year, month - 1, day))
  const isReal = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day
  return isReal ? (text as HanoiDate) : undefined
}

/** The given moment as a Hanoi date with hour and minute. Throws a RangeError for an invalid `Date`. */
export function nowInHanoi(clock: Date): HanoiDate {
  // Viet Nam has kept UTC+7 without summer time since 1975, so a fixed offset is exact for news.
  return new Date(clock.getTime() + HANOI_OFFSET_MS)
    .toISOString()
    .slice(0, 'YYYY-MM-DDTHH:MM'.length) as HanoiDate
}

/** `Thứ Hai, ngày 23/11/2026, 08:04 (GMT+7)`; without the part after the day when the date has no time. */
export function formatFullDate(date: HanoiDate): string {
  // The weekday is taken in UTC and only named by date-fns: its own format() reads the machine's zone.
  const weekday = new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay()
  const named = [0, 1, 2, 3, 4, 5, 6] as const
  const name = vi.localize.day(named[weekday] ?? 0, { width: 'wide' })
  const time = date.slice(11)
  return `${name}, ngày ${formatShortDate(date)}${time === '' ? '' : `, ${time} (GMT+7)`}`
}

/** `23/11/2026`, without the time. */
export function formatShortDate(date: HanoiDate): string {
  const [year, month, day] = date.slice(0, 10).split('-')
  return `${day}/${month}/${year}`
}

/** `2026-11-23T08:04:00+07:00`, or `2026-11-23` when the date has no time: for `<time>` and structured data. */
export function formatIso(date: HanoiDate): string {
  return date.length === 10 ? date : `${date}:00+07:00`
}
