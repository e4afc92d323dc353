import { strings } from '@/config/strings'
import { calendarPath, weekCalendarPath } from '@/lib/routes'
import type { HanoiDate } from '@/lib/types'
import { Section } from './Section'

interface Props {
  /** The week that is offered by itself, if it has events. */
  readonly monday: HanoiDate | undefined
  /** Origin of the site. */
  readonly origin: string
}

/** How to have the plan in a calendar of one's own. */
export function CalendarLinks({ monday, origin }: Props) {
  const files = [
    ...(monday ? [{ label: strings.calendarWeek, path: weekCalendarPath(monday) }] : []),
    { label: strings.calendarAll, path: calendarPath },
  ]
  return (
    <Section id="dua-vao-lich" className="calendar-links" title={strings.calendar}>
      <ul className="plain-links">
        {files.map(({ label, path }) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
      </ul>
      <p>
        {strings.calendarSubscribe} <code>{new URL(calendarPath, origin).href}</code>
      </p>
    </Section>
  )
}
