import { expect, it } from 'vitest'
import { formatPeriod } from './formatPeriod.ts'
import { parseHanoiDate } from './hanoiDate.ts'

it('formatPeriod names hour and day of both ends', () => {
  const [start, end] = ['2026-11-23T08:00', '2026-12-01T17:30'].map(parseHanoiDate)
  expect(start && end && formatPeriod(start, end)).toBe('08:00 ngày 23/11/2026 – 17:30 ngày 01/12/2026')
})
