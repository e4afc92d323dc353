import type { HanoiDate } from '../types.ts'
import { nowInHanoi } from './hanoiDate.ts'

const hourInMs = 60 * 60 * 1000

/** The moment `hours` before a Hanoi date, with its time; a date without a time is the beginning of its day. */
export function subtractHours(date: HanoiDate, hours: number): HanoiDate {
  const [day, time = '00:00'] = date.split('T')
  return nowInHanoi(new Date(Date.parse(`${day}T${time}:00+07:00`) - hours * hourInMs))
}
