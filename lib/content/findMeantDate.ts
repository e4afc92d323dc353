import { nowInHanoi, parseHanoiDate } from '../text/hanoiDate.ts'
import type { HanoiDate } from '../types.ts'

/**
 * Takes a date that is not written as it should be and gives the one that was most likely meant:
 * day/month/year as in Vietnamese, missing zeros, other separators, a time with a zone; the last day of
 * the month for one that has no such day. `undefined` where nothing can be guessed.
 */
export function findMeantDate(text: string): HanoiDate | undefined {
  if (/^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/.test(text)) {
    const moment = new Date(text)
    return Number.isNaN(moment.getTime()) ? undefined : parseHanoiDate(nowInHanoi(moment))
  }
  const numbers = (text.match(/\d+/g) ?? []).slice(0, 5)
  const [first = '', second = '', third = '', hour, minute] = numbers
  const isYearFirst = first.length === 4
  const [year, month, day] = isYearFirst ? [first, second, third] : [third, second, first]
  if (year.length !== 4 || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  const calendar = `${year}-${formatTwoDigits(month)}-${formatTwoDigits(String(Math.min(Number(day), lastDay)))}`
  const time =
    hour === undefined || minute === undefined ? '' : `T${formatTwoDigits(hour)}:${formatTwoDigits(minute)}`
  return parseHanoiDate(`${calendar}${time}`) ?? parseHanoiDate(calendar)
}

function formatTwoDigits(number: string): string {
  return number.padStart(2, '0')
}
