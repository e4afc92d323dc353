import ICAL from 'ical.js'
import { nowInHanoi, parseHanoiDate } from '../../../text/hanoiDate.ts'
import type { HanoiDate } from '../../../types.ts'

/** What programs call the time of Hanoi, which most of them send along without saying what it is. */
const hanoiNames = [
  'Asia/Ho_Chi_Minh',
  'Asia/Saigon',
  'Asia/Bangkok',
  'SE Asia Standard Time',
  '(UTC+07:00) Bangkok, Hanoi, Jakarta',
] as const

const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

const hanoi = new ICAL.Timezone(new ICAL.Component(ICAL.parse(zone)))
for (const name of hanoiNames) ICAL.TimezoneService.register(hanoi, name)

/**
 * Takes a time of a calendar to the same moment in Hanoi; a day stays a day. One that names no zone is of Hanoi.
 * Throws for what is no date of our centuries.
 */
export function formatHanoiTime(time: ICAL.Time): HanoiDate {
  const length = time.isDate ? 'YYYY-MM-DD'.length : 'YYYY-MM-DDTHH:MM'.length
  const isHanoi = time.isDate || isZoneless(time)
  const date = parseHanoiDate(isHanoi ? time.toString().slice(0, length) : nowInHanoi(time.toJSDate()))
  if (date === undefined) throw new RangeError(time.toString())
  return date
}

const isZoneless = (time: ICAL.Time): boolean => time.zone === ICAL.Timezone.localTimezone

/** The zone of an event's times that neither its file nor we know, or `undefined` where there is none. */
export function findUnknownZone(component: ICAL.Component): string | undefined {
  const properties = ['dtstart', 'dtend', 'recurrence-id', 'exdate', 'rdate'].flatMap(name =>
    component.getAllProperties(name),
  )
  const unknown = properties.find(property => {
    const value: unknown = property.getFirstValue()
    return property.getParameter('tzid') && value instanceof ICAL.Time && !value.isDate && isZoneless(value)
  })
  return unknown && String(unknown.getParameter('tzid'))
}
