import { createElement } from 'react'
import { strings } from '@/config/strings'
import { formatPeriod } from '@/lib/text/formatPeriod'
import { formatIso } from '@/lib/text/hanoiDate'
import type { UrgentNotice as Notice } from '@/lib/types'
import { ArticleBody } from './ArticleBody'

/** Where an urgent notice appears, and is told, on a page that knows none: `client/bao-khan.ts` asks for it. */
export function UrgentNoticePlace() {
  return createElement('bao-khan', { role: 'status', 'aria-label': strings.urgentNotice.label })
}

/**
 * The urgent notice on the front page, there without script; one that has not begun waits for its hour.
 * The script takes care of hours that come when the site is already built.
 */
export function UrgentNotice({ notice, hasBegun }: { readonly notice: Notice; readonly hasBegun: boolean }) {
  const { title, start, end, html } = notice
  return createElement(
    'bao-khan',
    {
      id: 'thong-bao-khan',
      role: 'region',
      'aria-label': strings.urgentNotice.label,
      'data-start': formatIso(start),
      'data-end': formatIso(end),
      ...(!hasBegun && { hidden: true }),
    },
    <div className="notice">
      <p className="notice-title">
        {strings.urgentNotice.label}: {title}
      </p>
      <ArticleBody html={html} />
      <p>{formatPeriod(start, end)}</p>
    </div>,
  )
}
