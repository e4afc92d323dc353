import { strings } from '@/config/strings'
import { formatShortDate } from '@/lib/text/hanoiDate'
import type { FormerName, HanoiDate } from '@/lib/types'

/**
 * What has become of the place since the day of a text. `names` have passed since then, the oldest first: it
 * bore that one on the day.
 */
export function HistoryNote({ names }: { readonly names: readonly FormerName[] }) {
  const [then] = names
  if (then === undefined) return null
  const sentences = [
    strings.placeThen(then.place, then.within),
    ...names.map(({ until, change, resolution }) =>
      strings.placeSince(formatShortDate(until as HanoiDate), change, resolution),
    ),
  ]
  return <p className="history-note">{sentences.join(' ')}</p>
}
