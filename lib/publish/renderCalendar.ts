import { createHash } from 'node:crypto'
import ical from 'ical-generator'
import { addDays } from '../text/addDays.ts'
import { formatIso } from '../text/hanoiDate.ts'
import type { HanoiDate, ScheduledEvent, SiteConfig } from '../types.ts'

/**
 * Renders events as iCalendar (RFC 5545), for calendars to take in or to follow. Hours are told in UTC, which needs
 * no time zone of its own and means the same everywhere; whole days are days of the calendar. `events` stand in the
 * order of their beginning. The same events give the same bytes.
 */
export function renderCalendar(
  events: readonly ScheduledEvent[],
  { site, name }: { readonly site: SiteConfig; readonly name: string },
): string {
  const title = `${name} – ${site.shortTitle}`
  const { host } = new URL(site.url)
  const calendar = ical({ name: title, prodId: { company: host, product: 'lich-cong-tac', language: 'VI' } })
  const ids = listIds(events, host)
  for (const [index, event] of events.entries()) {
    const { start, end, title: summary, place, participants, chair, sequence, revisedAt } = event
    const isWholeDay = !start.includes('T')
    const notes = [
      ...(participants === undefined ? [] : [`Thành phần: ${participants}`]),
      ...(chair === undefined ? [] : [`Chủ trì: ${chair}`]),
    ]
    calendar.createEvent({
      id: ids[index] ?? null,
      // Required, and not the time of the build: a calendar that has not changed must not look changed. A table does
      // not tell when it was.
      stamp: revisedAt === undefined ? parseMoment(start) : new Date(revisedAt),
      ...(sequence !== undefined && { sequence }),
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

/**
 * What calendars know events by: in a table their hour, and which they are of those of that hour, so that words and
 * place may be mended without anyone seeing an event twice. UUIDs of version 8 (RFC 9562), as RFC 7986
 * (5.3) wants identifiers that name no host; the same in the calendar of a week as in that of all.
 */
function listIds(events: readonly ScheduledEvent[], host: string): readonly string[] {
  const counts = new Map<string, number>()
  return events.map(({ id, start }) => {
    const known = id ?? start
    const count = counts.get(known) ?? 0
    counts.set(known, count + 1)
    return buildUuid(JSON.stringify([host, known, count]))
  })
}

function buildUuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  const [, first, second, third, fourth, fifth] = /^(.{8})(.{4})(.{3})(.{3})(.{12})/.exec(hex) ?? []
  return `${first}-${second}-8${third}-8${fourth}-${fifth}`
}

/** A whole day is taken as its day in UTC, of which the calendar prints the day alone. */
const parseMoment = (date: HanoiDate): Date =>
  new Date(date.includes('T') ? formatIso(date) : `${date}T00:00Z`)
