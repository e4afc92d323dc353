import { formatPeriod } from '../text/formatPeriod.ts'
import { formatIso } from '../text/hanoiDate.ts'
import type { UrgentNotice } from '../types.ts'
import { renderJson } from './renderJson.ts'

/** What the bar says around a notice, which are the interface's words. */
export interface NoticeWords {
  readonly label: string
  readonly more: string
  readonly close: string
}

/** Renders the file that every page asks for the urgent notice (`client/bao-khan.ts`): `{}` when there is none. */
export const renderNotice = (notice: UrgentNotice | undefined, words: NoticeWords): string =>
  renderJson(
    notice
      ? {
          title: notice.title,
          text: notice.text,
          period: formatPeriod(notice.start, notice.end),
          start: formatIso(notice.start),
          end: formatIso(notice.end),
          words,
        }
      : {},
  )
