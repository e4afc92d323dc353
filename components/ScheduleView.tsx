import { strings } from '@/config/strings'
import { schedulePath, weekPath } from '@/lib/routes'
import { addDays } from '@/lib/text/addDays'
import { formatShortDate } from '@/lib/text/hanoiDate'
import type { HanoiDate, ScheduleWeek } from '@/lib/types'
import { CalendarLinks } from './CalendarLinks'
import { PlainPage } from './PlainPage'
import { Section } from './Section'
import { WeekTable } from './WeekTable'

interface Props {
  readonly week: ScheduleWeek
  /** Whether the page is that of the week of the build, which shows all others. */
  readonly isCurrent: boolean
  readonly earlier: ScheduleWeek | undefined
  readonly later: ScheduleWeek | undefined
  readonly weeks: readonly ScheduleWeek[]
  /** Origin of the site. */
  readonly origin: string
}

/** The plan of one week. */
export function ScheduleView({ week, isCurrent, earlier, later, weeks, origin }: Props) {
  const near = [
    ...(earlier ? [{ label: strings.earlierWeek, path: weekPath(earlier.monday), rel: 'prev' }] : []),
    ...(later ? [{ label: strings.laterWeek, path: weekPath(later.monday), rel: 'next' }] : []),
  ]
  return (
    <PlainPage
      title={isCurrent ? strings.schedule : strings.weekTitle(formatShortDate(week.monday))}
      description={strings.scheduleDescription}
      trail={isCurrent ? [] : [{ label: strings.schedule, path: schedulePath }]}
    >
      <Section id="tuan" title={formatWeek(week.monday)}>
        <WeekTable events={week.events} />
      </Section>
      {near.length > 0 && (
        <nav className="pagination" aria-label={strings.otherWeeks}>
          <ul>
            {near.map(({ label, path, rel }) => (
              <li key={rel}>
                <a href={path} rel={rel}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <CalendarLinks monday={week.events.length > 0 ? week.monday : undefined} origin={origin} />
      {isCurrent && weeks.length > 0 && (
        <Section id="cac-tuan" className="all-weeks" title={strings.allWeeks}>
          <ul className="plain-links">
            {weeks.toReversed().map(({ monday }) => (
              <li key={monday}>
                <a href={weekPath(monday)}>{formatWeek(monday)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </PlainPage>
  )
}

const formatWeek = (monday: HanoiDate): string =>
  strings.weekOf(formatShortDate(monday), formatShortDate(addDays(monday, 6)))
