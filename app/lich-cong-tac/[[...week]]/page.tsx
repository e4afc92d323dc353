import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/components/JsonLd'
import { ScheduleView } from '@/components/ScheduleView'
import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { findNearWeeks } from '@/lib/content/schedule/buildSchedule'
import { schedulePath, weekPath } from '@/lib/routes'
import { formatShortDate } from '@/lib/text/hanoiDate'
import { content, listAsked } from '../../content'
import { toMetadata } from '../../metadata'
import { pageData } from '../../structuredData'
import { readSchedule } from '../readSchedule'
import '../../styles/schedule.css'

interface Props {
  readonly params: Promise<{ readonly week?: readonly string[] }>
}

export const dynamicParams = false

export const generateStaticParams = async () => {
  const weeks = (await content()).schedule?.weeks ?? []
  const params = [[], ...weeks.map(({ monday }) => [monday])].map(week => ({ week }))
  return listAsked(params, ({ week: [monday] }) => (monday === undefined ? schedulePath : weekPath(monday)))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meta } = await partsOf(params)
  return toMetadata(meta)
}

export default async function SchedulePage({ params }: Props) {
  const { schedule, week, isCurrent, meta } = await partsOf(params)
  const trail = isCurrent ? [] : [{ label: strings.schedule, path: schedulePath }]
  return (
    <>
      <ScheduleView
        week={week}
        isCurrent={isCurrent}
        weeks={schedule.weeks}
        origin={site.url}
        {...findNearWeeks(schedule, week.monday)}
      />
      <JsonLd data={pageData(meta, trail)} />
    </>
  )
}

/** The week that the address names; at the schedule's own address that of the build. */
async function partsOf(params: Props['params']) {
  const schedule = await readSchedule()
  const [monday] = (await params).week ?? []
  const week = monday === undefined ? schedule.current : schedule.weeks.find(week => week.monday === monday)
  if (!week) notFound()
  const isCurrent = monday === undefined
  const title = isCurrent ? strings.schedule : strings.weekTitle(formatShortDate(week.monday))
  const path = isCurrent ? schedulePath : weekPath(week.monday)
  return { schedule, week, isCurrent, meta: { title, description: strings.scheduleDescription, path } }
}
