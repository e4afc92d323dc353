import type { HanoiDate } from '../types.ts'

/**
 * `2026-11-23T08:04:00+07:00`. A date without a time is the beginning of its day in Hanoi: for readers that
 * accept nothing but a full moment (Atom, JSON Feed, structured data). Source: RFC 3339, section 5.6.
 */
export function formatRfc3339(date: HanoiDate): string {
  const [day, time = '00:00'] = date.split('T')
  return `${day}T${time}:00+07:00`
}
