import { describe, expect, it } from 'vitest'
import { buildDate } from '../../tests/testArticles.ts'
import { formatRfc822 } from './formatRfc822.ts'
import { formatRfc3339 } from './formatRfc3339.ts'
import { subtractHours } from './subtractHours.ts'

describe('dates for machines', () => {
  it.each([
    ['2026-11-23T08:04', '2026-11-23T08:04:00+07:00', 'Mon, 23 Nov 2026 08:04:00 +0700'],
    ['2026-01-05', '2026-01-05T00:00:00+07:00', 'Mon, 05 Jan 2026 00:00:00 +0700'],
    ['2024-02-29T23:59', '2024-02-29T23:59:00+07:00', 'Thu, 29 Feb 2024 23:59:00 +0700'],
  ])('writes %s for Atom and for RSS, the same moment both times', (text, rfc3339, rfc822) => {
    const date = buildDate(text)
    expect([formatRfc3339(date), formatRfc822(date)]).toEqual([rfc3339, rfc822])
    expect(Date.parse(rfc3339)).toBe(Date.parse(rfc822))
  })
})

describe('subtractHours', () => {
  it.each([
    ['2026-11-23T08:04', 48, '2026-11-21T08:04'],
    ['2026-03-01', 1, '2026-02-28T23:00'],
  ])('goes back from %s by %d hours to %s', (text, hours, earlier) => {
    expect(subtractHours(buildDate(text), hours)).toBe(earlier)
  })
})
