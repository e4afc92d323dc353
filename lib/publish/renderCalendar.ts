import { createHash } from 'node:crypto'
import ical from 'ical-generator'
import { addDays } from '../text/addDays.ts'
import { formatIso } from '../text/hanoiDate.ts'
import type { HanoiDate, ScheduledEvent, SiteConfig } from '../types.ts'

/**
 * Renders events as iCalendar (RFC 5545), for calendars to take in or to follow. Hours are told in UTC, which needs
 * no time zone of its own and means the same everywhere; whole days are days of the calendar. The same
 * events give the same bytes.
 */
export function renderCalendar(
  events: readonly ScheduledEvent[],
  { site, name }: { readonly site: SiteConfig; readonly name: string },
): string {
  const title = `${name} – ${site.shortTitle}`
  const { host } = new URL(site.url)
  const calendar = ical({ name: title, prodId: { company: host, product: 'lich-cong-tac', language: 'VI' } })
  for (const event of events) {
    const { start, end, title: summary, place, participants, chair } = event
    const isWholeDay = !start.includes('T')
    const notes = [
      ...(participants === undefined ? [] : [`Thành phần: ${participants}`]),
      ...(chair === undefined ? [] : [`Chủ trì: ${chair}`]),
    ]
    calendar.createEvent({
      id: `${buildId(event)}@${host}`,
      // Required, and not the time of the build: a calendar that has not changed must not look changed.
      stamp: parseMoment(start),
      start: parseMoment(start),
      end: isWholeDay ? parseMoment(addDays(start, 1)) : end === undefined ? null : parseMoment(end),
      allDay: isWholeDay,
      summary,
      location: place ?? null,
      description: notes.length === 0 ? null : notes.join('\n'),
    })
  }
  return `${calendar.toString()}\r\n`
}

/** An event is known by its hour and its words, so that it keeps its identity when others come and go. */
const buildId = ({ start, title, place }: ScheduledEvent): string =>
  createHash('sha256')
    .update(JSON.stringify([start, title, place]))
    .digest('hex')
    .slice(0, 24)

/** A whole day is taken as its day in UTC, of which the calendar prints the day alone. */
const parseMoment = (date: HanoiDate): Date =>
  new Date(date.includes('T') ? formatIso(date) : `${date}T00:00Z`)
