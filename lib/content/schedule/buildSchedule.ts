import { findMonday } from '../../text/findMonday.ts'
import type { HanoiDate, Schedule, ScheduledEvent, ScheduleWeek } from '../../types.ts'

/** Arranges events by week; `now` decides which is the current one. */
export function buildSchedule(events: readonly ScheduledEvent[], now: HanoiDate): Schedule {
  const byMonday = new Map<HanoiDate, ScheduledEvent[]>()
  for (const event of events.toSorted(compareEvents)) {
    const monday = findMonday(event.start)
    const week = byMonday.get(monday)
    if (week === undefined) byMonday.set(monday, [event])
    else week.push(event)
  }
  const weeks = [...byMonday].map(([monday, list]): ScheduleWeek => ({ monday, events: list }))
  const monday = findMonday(now)
  const current = weeks.find(week => week.monday === monday) ?? { monday, events: [] }
  return { weeks, current }
}

/** The weeks with events just before and just after that Monday, whether or not it has a week itself. */
export function findNearWeeks({ weeks }: Schedule, monday: HanoiDate) {
  return {
    earlier: weeks.findLast(week => week.monday < monday),
    later: weeks.find(week => week.monday > monday),
  }
}

/** By beginning, whole days first; then in the order of the alphabet, so that no order of files shows. */
function compareEvents(a: ScheduledEvent, b: ScheduledEvent): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1
  return a.title < b.title ? -1 : Number(a.title > b.title)
}
