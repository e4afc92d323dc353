import { describe, expect, it } from 'vitest'
import { buildDate } from '../../../../tests/testArticles.ts'
import { parseSchedule } from '../parseSchedule.ts'

const file = 'content/lich-cong-tac/van-phong.ics'
const horizon = buildDate('2027-01-25')

const parse = (text: string) => parseSchedule({ bytes: new TextEncoder().encode(text), file }, { horizon })

const buildCalendar = (...events: readonly (readonly string[])[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap(event => ['BEGIN:VEVENT', 'UID:mot', 'SUMMARY:Họp', ...event, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n')

function listEvents(text: string) {
  const parsed = parse(text)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.value.events.map(({ event }) => event)
}

const listTimes = (...lines: readonly string[]) =>
  listEvents(buildCalendar(lines)).map(({ start, end }) => [start, end].filter(Boolean).join(' '))

function listProblems(text: string) {
  const parsed = parse(text)
  return parsed.ok ? [] : parsed.problems.map(({ line, code, message }) => `${line} ${code} ${message}`)
}

const newYork = [
  'BEGIN:VTIMEZONE',
  'TZID:Eastern Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n')

describe('parseCalendar', () => {
  it.each([
    ['UTC', 'DTSTART:20261123T010000Z', 'DTEND:20261123T033000Z'],
    ['a name that needs no explanation', 'DTSTART;TZID=Asia/Ho_Chi_Minh:20261123T080000', 'DURATION:PT2H30M'],
    ['the name on Windows', 'DTSTART;TZID=SE Asia Standard Time:20261123T080000', 'DURATION:PT150M'],
    ['no zone', 'DTSTART:20261123T080000', 'DTEND:20261123T103000'],
  ])('tells hours in Hanoi, given in %s', (_, ...lines) => {
    expect(listTimes(...lines)).toEqual(['2026-11-23T08:00 2026-11-23T10:30'])
  })

  it('takes a zone from the file, summer time included', () => {
    const times = ['20261031T200000', '20261101T200000'].map(time => [
      `DTSTART;TZID="Eastern Standard Time":${time}`,
    ])
    const text = buildCalendar(...times).replace('BEGIN:VEVENT', `${newYork}\r\nBEGIN:VEVENT`)
    expect(listEvents(text).map(({ start }) => start)).toEqual(['2026-11-01T07:00', '2026-11-02T08:00'])
  })

  it('tells of what takes several days on each of them', () => {
    expect(listTimes('DTSTART;VALUE=DATE:20261123', 'DTEND;VALUE=DATE:20261125')).toEqual([
      '2026-11-23',
      '2026-11-24',
    ])
    expect(listTimes('DTSTART;VALUE=DATE:20261123')).toEqual(['2026-11-23'])
    expect(listTimes('DTSTART:20261123T180000', 'DTEND:20261125T060000')).toEqual([
      '2026-11-23T18:00',
      '2026-11-24',
      '2026-11-25T00:00 2026-11-25T06:00',
    ])
    expect(listTimes('DTSTART:20261123T180000', 'DTEND:20261124T000000')).toEqual(['2026-11-23T18:00'])
  })

  it('repeats by rule, without the times taken out, also behind one that the rule does not give', () => {
    expect(
      listTimes(
        'DTSTART:20261123T080000',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE:20261125T080000',
        'EXDATE:20261130T080000,20261207T080000',
      ),
    ).toEqual(['2026-11-23T08:00', '2026-12-14T08:00'])
    expect(
      listTimes(
        'DTSTART;TZID=Asia/Ho_Chi_Minh:20261123T080000',
        'RRULE:FREQ=DAILY;COUNT=3',
        'EXDATE:20261124T010000Z',
        'EXDATE;VALUE=DATE:20261125',
      ),
    ).toEqual(['2026-11-23T08:00'])
  })

  it.each([
    ['DAILY;BYDAY=MO,TU,WE,TH,FR', '20261127T080000', ['2026-11-27', '2026-11-30', '2026-12-01']],
    ['WEEKLY;INTERVAL=2;BYDAY=MO,FR', '20261123T080000', ['2026-11-23', '2026-11-27', '2026-12-07']],
    ['MONTHLY;BYDAY=-1FR', '20261127T080000', ['2026-11-27', '2026-12-25']],
    ['MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', '20261201T080000', ['2026-12-01', '2027-01-01']],
    ['YEARLY;BYMONTH=2;BYMONTHDAY=29', '20240229T080000', ['2024-02-29']],
  ])('follows a rule as programs write them: %s', (rule, start, days) => {
    const times = listTimes(`DTSTART:${start}`, `RRULE:FREQ=${rule}`)
    expect(times.slice(0, days.length).map(time => time.slice(0, 10))).toEqual(days)
    expect(times.length === days.length || days.length === 3).toBe(true)
  })

  it('shows what repeats without end up to the last week that is shown', () => {
    const times = listTimes('DTSTART:20200106T080000', 'RRULE:FREQ=WEEKLY')
    expect(times[0]).toBe('2020-01-06T08:00')
    expect(times.at(-1)).toBe('2027-01-18T08:00')
  })

  it('knows one time of a series that was moved, called off or made private, each by an identity that stays', () => {
    const series = ['DTSTART:20261123T010000Z', 'RRULE:FREQ=DAILY;COUNT=4']
    const moved = ['RECURRENCE-ID:20261124T010000Z', 'DTSTART:20261124T070000Z', 'SEQUENCE:3']
    const off = ['RECURRENCE-ID:20261125T010000Z', 'DTSTART:20261125T010000Z', 'STATUS:CANCELLED']
    const secret = ['RECURRENCE-ID:20261126T010000Z', 'DTSTART:20261126T010000Z', 'CLASS:CONFIDENTIAL']
    const events = listEvents(buildCalendar(series, moved, off, secret))
    expect(events.map(({ start, sequence }) => [start, sequence])).toEqual([
      ['2026-11-23T08:00', undefined],
      ['2026-11-24T14:00', 3],
    ])
    expect(events.map(({ id }) => id)).toEqual(
      listEvents(buildCalendar(series))
        .map(({ id }) => id)
        .slice(0, 2),
    )
    // Exported without its series.
    expect(listEvents(buildCalendar(moved))[0]).toEqual(events[1])
  })

  it.each(['PRIVATE', 'CONFIDENTIAL', 'X-NOI-BO'])('keeps an event of class %s to itself', name => {
    expect(listTimes('DTSTART:20261123T080000', `CLASS:${name}`)).toEqual([])
    expect(listTimes('DTSTART:20261123T080000', 'CLASS:PUBLIC')).toEqual(['2026-11-23T08:00'])
  })

  it('takes title and place alone, folded lines whole, and no address of a meeting on the web', () => {
    const lines = [
      'DTSTART:20261123T080000',
      'LOCATION:Hội trường\\, tầ\r\n ng 2',
      'DESCRIPTION:Ghi chép nội bộ',
      'ATTENDEE;CN=An:mailto:an@vi-du.example',
      'ORGANIZER;CN=Bình:mailto:binh@vi-du.example',
    ]
    const [event] = listEvents(buildCalendar(lines))
    expect(event).toMatchObject({ title: 'Họp', place: 'Hội trường, tầng 2' })
    expect(JSON.stringify(event)).not.toMatch(/nội bộ|vi-du|An|Bình/)
    const online = buildCalendar(['DTSTART:20261123T080000', 'LOCATION:https://hop.example/abc'])
    expect(listEvents(online)[0]).not.toHaveProperty('place')
  })

  it('tells the line of what is wrong', () => {
    expect(listProblems('Ngày;Nội dung\n')).toEqual([expect.stringMatching(/^1 BT88 .*BEGIN:VCALENDAR/)])
    expect(listProblems(buildCalendar(['DTSTART:20261123T080000', 'hai dòng']))).toEqual([
      expect.stringMatching(/^7 BT88 /),
    ])
    expect(listProblems(buildCalendar([]).replace('END:VEVENT\r\n', ''))).toEqual([
      expect.stringMatching(/^6 BT88 END:VCALENDAR không khớp với BEGIN:VEVENT/),
    ])
    expect(listProblems('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n')).toEqual([
      expect.stringMatching(/^2 BT88 .*chưa hết/),
    ])
    expect(listProblems(buildCalendar(['DTSTART:20261123T080000', 'RRULE:FREQ=WEEKLY;BYMONTH=13']))).toEqual([
      expect.stringMatching(/^7 BT88 .*viết sai/),
    ])
    const good = ['DTSTART:20261123T080000']
    expect(
      listProblems(
        buildCalendar(
          good,
          ['DTSTART;TZID=Giờ Sao Hỏa:20261123T080000'],
          ['DTSTART:18260101T000000Z'],
          [],
          [...good, 'RRULE:FREQ=MINUTELY'],
          [...good, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
          [...good, 'RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU'],
          ['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20261231'],
        ).replace('SUMMARY:Họp', 'SUMMARY:'),
      ),
    ).toEqual([
      expect.stringMatching(/^5 BT89 .*không có tên/),
      expect.stringMatching(/^11 BT89 .*"Giờ Sao Hỏa"/),
      expect.stringMatching(/^16 BT89 /),
      expect.stringMatching(/^18 BT89 .*ngày bắt đầu/),
      expect.stringMatching(/^26 BT89 .*dày hơn mỗi ngày/),
      expect.stringMatching(/^32 BT89 .*quy tắc/),
      expect.stringMatching(/^38 BT89 .*quy tắc/),
      expect.stringMatching(/^44 BT89 .*31 ngày/),
    ])
  })

  it('never throws, whatever becomes of the lines', () => {
    const text = buildCalendar([
      'DTSTART:20261123T080000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
      'EXDATE:20261130T080000',
    ])
    for (let cut = 0; cut < text.length; cut += 1) {
      expect(() => parse(text.slice(0, cut) + text.slice(cut + 1))).not.toThrow()
      expect(() => parse(`${text.slice(0, cut)};${text.slice(cut + 1)}`)).not.toThrow()
    }
  })
})
