import type { Article, HanoiDate } from '../types.ts'

/** Where a moment lies against the days on which an announcement is in force. */
export type Validity = 'coming' | 'current' | 'over'

/**
 * Whether an announcement is in force; `undefined` for a text that names no such day. A last day without an hour
 * counts whole.
 */
export function findValidity(
  { validFrom, validUntil }: Pick<Article, 'validFrom' | 'validUntil'>,
  now: HanoiDate,
): Validity | undefined {
  if (validFrom === undefined && validUntil === undefined) return undefined
  // Text order is time order, and a day alone comes before its hours.
  if (validFrom !== undefined && now < validFrom) return 'coming'
  const isOver = validUntil !== undefined && now.slice(0, validUntil.length) > validUntil
  return isOver ? 'over' : 'current'
}
