import type { HanoiDate } from '../types.ts'

/**
 * `Mon, 23 Nov 2026 08:04:00 +0700`, as RSS wants its dates; a date without a time is the beginning of its
 * day. Source: RSS 2.0, which takes RFC 822 with years of four digits.
 */
export function formatRfc822(date: HanoiDate): string {
  const [day, time = '00:00'] = date.split('T')
  // ECMAScript fixes the form of toUTCString: the clock is read as if in UTC and given its true zone.
  return new Date(`${day}T${time}:00Z`).toUTCString().replace('GMT', '+0700')
}
