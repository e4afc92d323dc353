import { buildSchedule } from '@/lib/content/schedule/buildSchedule'
import { nowInHanoi } from '@/lib/text/hanoiDate'
import type { Schedule } from '@/lib/types'
import { content } from '../content'

/** The schedule; an empty one where the content has none, whose page the build takes away again. */
export const readSchedule = async (): Promise<Schedule> =>
  (await content()).schedule ?? buildSchedule([], nowInHanoi(new Date()))
