import { strings } from '@/config/strings'
import { formatFullDate } from '@/lib/text/hanoiDate'
import type { HanoiDate, ScheduledEvent } from '@/lib/types'
import { FactList } from './FactList'

/** The events of a week by day. Two columns: with one for each fact no telephone would show the table whole. */
export function WeekTable({ events }: { readonly events: readonly ScheduledEvent[] }) {
  if (events.length === 0) return <p className="empty">{strings.emptyWeek}</p>
  const days = [...new Set(events.map(({ start }) => start.slice(0, 10) as HanoiDate))]
  return (
    <div className="body">
      <table className="week">
        <colgroup>
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{strings.hour}</th>
            <th scope="col">{strings.work}</th>
          </tr>
        </thead>
        {days.map(day => (
          <tbody key={day}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {formatFullDate(day)}
              </th>
            </tr>
            {events
              .filter(({ start }) => start.startsWith(day))
              .map(event => (
                <EventRow key={`${event.start} ${event.title}`} event={event} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function EventRow({ event }: { readonly event: ScheduledEvent }) {
  const { title, place, participants, chair } = event
  const facts = [
    { term: strings.place, value: place },
    { term: strings.participants, value: participants },
    { term: strings.chair, value: chair },
  ]
  return (
    <tr>
      <td>{formatHours(event)}</td>
      <td>
        <p className="event-title">{title}</p>
        <FactList facts={facts} />
      </td>
    </tr>
  )
}

function formatHours({ start, end }: ScheduledEvent): string {
  if (!start.includes('T')) return strings.wholeDay
  return [start, ...(end ? [end] : [])].map(moment => moment.slice(11)).join(' – ')
}
