import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { buildDate } from '../../tests/testArticles.ts'
import { formatFullDate, formatIso, formatShortDate, nowInHanoi, parseHanoiDate } from './hanoiDate.ts'

const zone = process.env.TZ

afterEach(() => {
  process.env.TZ = zone
})

describe('parseHanoiDate', () => {
  it.each(['2026-11-23', '2026-11-23T08:04', '2024-02-29', '1945-09-02T00:00', '2026-12-31T23:59'])(
    'takes %s',
    text => expect(parseHanoiDate(text)).toBe(text),
  )

  it.each([
    '',
    '2026-02-31',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '0000-01-01',
    '2026-11-23T24:00',
    '2026-11-23T08:60',
    '2026-11-23T08:04:00',
    '2026-11-23T08:04Z',
    '2026-11-23 08:04',
    '23/11/2026',
    '2026-1-5',
    ' 2026-11-23',
    '2026-11-23\n',
  ])('refuses "%s"', text => expect(parseHanoiDate(text)).toBeUndefined())

  it('takes every day that a calendar has, in text order as in time order', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, second] = [a, b].map(day => buildDate(day.toISOString().slice(0, 16)))
        expect(`${first}` < `${second}`).toBe(a.toISOString().slice(0, 16) < b.toISOString().slice(0, 16))
      }),
    )
  })
})

describe('the words of a date', () => {
  it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Apia'])('are the same in %s', name => {
    process.env.TZ = name
    expect(formatFullDate(buildDate('2026-11-23T08:04'))).toBe('Thứ Hai, ngày 23/11/2026, 08:04 (GMT+7)')
    expect(formatFullDate(buildDate('2011-12-30'))).toBe('Thứ Sáu, ngày 30/12/2011')
    expect(formatShortDate(buildDate('2026-11-03T23:59'))).toBe('03/11/2026')
    expect(nowInHanoi(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01T00:00')
  })

  it('name the seven days as Vietnamese does', () => {
    const days = ['22', '23', '24', '25', '26', '27', '28'].map(day => buildDate(`2026-11-${day}`))
    expect(days.map(day => formatFullDate(day).split(',')[0])).toEqual([
      'Chủ Nhật',
      'Thứ Hai',
      'Thứ Ba',
      'Thứ Tư',
      'Thứ Năm',
      'Thứ Sáu',
      'Thứ Bảy',
    ])
  })

  it('are for machines a moment with its zone, or a day', () => {
    expect(formatIso(buildDate('2026-11-23T08:04'))).toBe('2026-11-23T08:04:00+07:00')
    expect(formatIso(buildDate('2026-11-23'))).toBe('2026-11-23')
  })
})
