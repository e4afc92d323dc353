import { strings } from '@/config/strings'
import type { Validity } from '@/lib/content/validity'
import { formatShortDate } from '@/lib/text/hanoiDate'
import type { Article, HanoiDate } from '@/lib/types'

interface Props {
  readonly article: Pick<Article, 'validFrom' | 'validUntil'>
  readonly validity: Validity
}

/** From when to when an announcement is in force, and whether that is over. */
export function ValidityMark({ article: { validFrom, validUntil }, validity }: Props) {
  return (
    <>
      {validity === 'over' && <strong className="draft-mark">{strings.validityOver}</strong>}
      <span>
        {strings.inForce}
        {validFrom && validity !== 'over' && ` ${strings.validFrom(formatMoment(validFrom))}`}
        {validUntil && ` ${formatEnd(validUntil)}`}
      </span>
    </>
  )
}

const formatEnd = (date: HanoiDate): string =>
  date.includes('T') ? strings.validUntil(formatMoment(date)) : strings.validThrough(formatShortDate(date))

/** `17:00 ngày 31/12/2026`, or `ngày 31/12/2026` without an hour. */
const formatMoment = (date: HanoiDate): string =>
  `${date.includes('T') ? `${date.slice(11)} ` : ''}ngày ${formatShortDate(date)}`
