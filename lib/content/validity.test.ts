import { describe, expect, it } from 'vitest'
import { buildDate } from '../../tests/testArticles.ts'
import { findValidity } from './validity.ts'

const [first, last] = [buildDate('2026-12-01'), buildDate('2026-12-31')]

describe('findValidity', () => {
  it.each([
    ['2026-11-30T23:59', 'coming'],
    ['2026-12-01T00:00', 'current'],
    ['2026-12-31T23:59', 'current'],
    ['2027-01-01T00:00', 'over'],
  ])('at %s is %s: both days count whole', (now, validity) => {
    expect(findValidity({ validFrom: first, validUntil: last }, buildDate(now))).toBe(validity)
  })

  it('goes by the minute where an hour is given', () => {
    const until = { validUntil: buildDate('2026-12-31T17:00') }
    expect(findValidity(until, buildDate('2026-12-31T17:00'))).toBe('current')
    expect(findValidity(until, buildDate('2026-12-31T17:01'))).toBe('over')
  })

  it('is open at the end that is not given, and nothing without days', () => {
    expect(findValidity({ validFrom: first }, buildDate('2999-01-01T00:00'))).toBe('current')
    expect(findValidity({ validUntil: last }, buildDate('1999-01-01T00:00'))).toBe('current')
    expect(findValidity({}, first)).toBeUndefined()
  })
})
