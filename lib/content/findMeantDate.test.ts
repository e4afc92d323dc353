import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMeantDate } from './findMeantDate.ts'

describe('findMeantDate', () => {
  it.each([
    ['23/11/2026', '2026-11-23'],
    ['5-9-2026', '2026-09-05'],
    ['11/12/2026', '2026-12-11'],
    ['2026/1/5', '2026-01-05'],
    ['2026-11-23 8:04', '2026-11-23T08:04'],
    ['23/11/2026 07:30', '2026-11-23T07:30'],
    ['ngày 23 tháng 11 năm 2026', '2026-11-23'],
    ['31/02/2026', '2026-02-28'],
    ['2026-11-23T25:00', '2026-11-23'],
    ['2026-11-23T20:00:00Z', '2026-11-24T03:00'],
    ['2026-11-23T08:04:00+07:00', '2026-11-23T08:04'],
  ])('takes %s for %s', (text, date) => expect(findMeantDate(text)).toBe(date))

  it.each(['', 'hôm qua', '2026', '23/11', '32/01/2026', '2026-13-01', '0/0/2026', '2026-11-23Tx+07:00'])(
    'has no guess for "%s"',
    text => expect(findMeantDate(text)).toBeUndefined(),
  )

  it('never throws', () => {
    const odd = fc.stringMatching(/^[0-9TZ:+/. -]{0,30}$/)
    fc.assert(
      fc.property(odd, text => {
        expect(() => findMeantDate(text)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})
