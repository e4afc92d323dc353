import { addDays } from '../../text/addDays.ts'
import { findMonday } from '../../text/findMonday.ts'
import type { HanoiDate, Schedule, ScheduledEvent, ScheduleWeek } from '../../types.ts'

const weeksAhead = 8

/** The first day after the weeks for which everyone may plan: of what repeats without end only so much is shown. */
export const findHorizon = (now: HanoiDate): HanoiDate => addDays(findMonday(now), 7 * (weeksAhead + 1))

/** Arranges events by week, those of one hour in the order given; `now` decides which week is the current one. */
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

/** By beginning, whole days first. */
function compareEvents(a: ScheduledEvent, b: ScheduledEvent): number {
  return a.start < b.start ? -1 : Number(a.start > b.start)
}
