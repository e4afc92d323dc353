import { describe, expect, it } from 'vitest'
import { buildDate } from '../../../tests/testArticles.ts'
import { buildSchedule, findNearWeeks } from './buildSchedule.ts'

const event = (start: string, title = 'Họp') => ({ start: buildDate(start), title })
const events = [
  event('2026-11-29T08:00'),
  event('2026-11-23', 'Trực'),
  event('2026-11-22T23:59'),
  event('2027-01-01'),
]

describe('buildSchedule', () => {
  it('begins weeks on Monday, across the turn of the year too', () => {
    const { weeks } = buildSchedule(events, buildDate('2026-11-23T00:00'))
    expect(weeks.map(({ monday, events: list }) => [monday, list.length])).toEqual([
      ['2026-11-16', 1],
      ['2026-11-23', 2],
      ['2026-12-28', 1],
    ])
  })

  it('takes the current week from the build, empty where nothing is planned', () => {
    expect(buildSchedule(events, buildDate('2026-11-29T23:59')).current.monday).toBe('2026-11-23')
    expect(buildSchedule(events, buildDate('2026-11-30T00:00')).current).toEqual({
      monday: '2026-11-30',
      events: [],
    })
  })

  it('puts whole days first and tells the weeks with events on both sides', () => {
    const schedule = buildSchedule(events, buildDate('2026-12-05T08:00'))
    expect(schedule.weeks[1]?.events.map(({ title }) => title)).toEqual(['Trực', 'Họp'])
    const { earlier, later } = findNearWeeks(schedule, schedule.current.monday)
    expect([earlier?.monday, later?.monday]).toEqual(['2026-11-23', '2026-12-28'])
  })
})
