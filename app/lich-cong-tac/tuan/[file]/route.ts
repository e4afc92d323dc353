import { notFound } from 'next/navigation'
import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { renderCalendar } from '@/lib/publish/renderCalendar'
import { weekCalendarPath } from '@/lib/routes'
import { fileResponse } from '../../../fileResponse'
import { readSchedule } from '../../readSchedule'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = async () => {
  const { weeks, current } = await readSchedule()
  // Next refuses a route without any page.
  return (weeks.length > 0 ? weeks : [current]).map(({ monday }) => ({ file: `${monday}.ics` }))
}

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly file: string }> },
) {
  const { file } = await params
  const { weeks, current } = await readSchedule()
  const week = [...weeks, current].find(({ monday }) => file === `${monday}.ics`) ?? notFound()
  return fileResponse(
    weekCalendarPath(week.monday),
    renderCalendar(week.events, { site, name: strings.schedule }),
  )
}
