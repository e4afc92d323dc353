import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { renderCalendar } from '@/lib/publish/renderCalendar'
import { calendarPath } from '@/lib/routes'
import { fileResponse } from '../../fileResponse'
import { readSchedule } from '../readSchedule'

export const dynamic = 'force-static'

export async function GET() {
  const { weeks } = await readSchedule()
  const events = weeks.flatMap(week => week.events)
  return fileResponse(calendarPath, renderCalendar(events, { site, name: strings.schedule }))
}
