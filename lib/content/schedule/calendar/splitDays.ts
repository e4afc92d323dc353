import { addDays } from '../../../text/addDays.ts'
import type { HanoiDate } from '../../../types.ts'

/** When something takes place within one day; without an hour it takes the whole day. */
export interface DayPart {
  readonly start: HanoiDate
  readonly end?: HanoiDate
}

/** Splits what may take several days into its days, since the schedule is read by days. `end` is the first moment after. */
export function splitDays(start: HanoiDate, end: HanoiDate): readonly DayPart[] {
  const first = findDay(start)
  const last = findDay(end)
  if (end <= start) return [{ start }]
  if (first === last) return [{ start, end }]
  const between: DayPart[] = []
  for (let day = addDays(first, 1); day < last; day = addDays(day, 1)) between.push({ start: day })
  const hasRest = end.includes('T') && !end.endsWith('T00:00')
  return [{ start }, ...between, ...(hasRest ? [{ start: `${last}T00:00` as HanoiDate, end }] : [])]
}

const findDay = (date: HanoiDate): HanoiDate => addDays(date, 0)
