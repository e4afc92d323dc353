import type { HanoiDate } from '../types.ts'

export interface Publication {
  /** Articles dated after this moment are not public yet. */
  readonly now: HanoiDate
  /** Shows drafts and articles of the future as well: for preview on the editor's machine only. */
  readonly showDrafts: boolean
}

interface Publishable {
  readonly draft: boolean
  /** Standing pages have no date. */
  readonly date?: HanoiDate
}

/** Whether readers of this build see the article or page. The one place that decides it. */
export function isShown(item: Publishable, { now, showDrafts }: Publication): boolean {
  return showDrafts || (!item.draft && !isScheduled(item, now))
}

/** Whether an article that is no draft waits for its day. */
export function isScheduled({ draft, date }: Publishable, now: HanoiDate): boolean {
  return !draft && date !== undefined && date > now
}
