import { formatFullDate, formatIso, formatShortDate } from '@/lib/text/hanoiDate'
import type { HanoiDate } from '@/lib/types'

/** A date for people and for machines: whole on an article, short in lists. */
export function DateStamp({ date, short = false }: { readonly date: HanoiDate; readonly short?: boolean }) {
  return <time dateTime={formatIso(date)}>{short ? formatShortDate(date) : formatFullDate(date)}</time>
}
