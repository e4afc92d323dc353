import type { HanoiDate } from '../types.ts'
import { formatShortDate } from './hanoiDate.ts'

/** `08:00 ngày 23/11/2026 – 17:00 ngày 25/11/2026`; both dates have a time. */
export const formatPeriod = (start: HanoiDate, end: HanoiDate): string =>
  `${formatMoment(start)} – ${formatMoment(end)}`

const formatMoment = (date: HanoiDate): string => `${date.slice(11)} ngày ${formatShortDate(date)}`
