import { spawnSync } from 'node:child_process'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { site } from '../../tests/fixtures/second-commune/site.ts'
import { buildDate } from '../../tests/testArticles.ts'
import { renderCalendar } from './renderCalendar.ts'

const meeting = {
  start: buildDate('2026-11-23T08:00'),
  end: buildDate('2026-11-23T10:30'),
  title: 'Hội nghị; Ban Chấp hành, mở rộng \\ "lần 2" với một tên rất dài để dòng này phải gấp lại nhiều lần',
  place: 'Hội trường, tầng 2',
  participants: 'Đảng ủy; các chi bộ',
  chair: 'Bí thư',
}
const duty = { start: buildDate('2026-11-24'), title: 'Trực ban' }
const options = { site, name: 'Lịch công tác' }
const render = (...events: Parameters<typeof renderCalendar>[0]) => renderCalendar(events, options)
const listIds = (text: string) => text.match(/^UID:.*$/gm)

describe('renderCalendar', () => {
  it('is read by others as it was meant: words, hours of Hanoi, whole days', () => {
    const { events = [] } = convertIcsCalendar(undefined, render(meeting, duty))
    expect(events).toMatchObject([
      {
        summary: meeting.title,
        location: meeting.place,
        description: 'Thành phần: Đảng ủy; các chi bộ\nChủ trì: Bí thư',
        start: { date: new Date('2026-11-23T08:00+07:00') },
        end: { date: new Date('2026-11-23T10:30+07:00') },
      },
      { summary: 'Trực ban', start: { type: 'DATE', date: new Date('2026-11-24T00:00Z') } },
    ])
    expect(render(duty)).toContain('DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261125\r\n')
  })

  it('keeps to RFC 5545: lines of at most 75 octets, each with CRLF, no letter cut in two', () => {
    const text = render(meeting, duty)
    const lines = text.split('\r\n')
    expect(lines.filter(line => Buffer.byteLength(line) > 75)).toEqual([])
    expect(lines.at(-1)).toBe('')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/)
    expect(text.split('\r\n ').length).toBeGreaterThan(2)
  })

  it('knows an event again when others come and go, and two of one hour apart', () => {
    expect(listIds(render(duty, meeting))?.toSorted()).toEqual(listIds(render(meeting, duty))?.toSorted())
    expect(listIds(render(meeting))?.[0]).toBe(listIds(render(meeting, duty))?.[0])
    expect(new Set(listIds(render(duty, { ...duty, title: 'Trực đêm' }))).size).toBe(2)
  })

  it('knows an event again whose words and place were mended, and names no host by it', () => {
    const mended = { ...meeting, title: 'Hội nghị Ban Chấp hành', place: 'Hội trường tầng 3' }
    expect(listIds(render(mended, duty))).toEqual(listIds(render(meeting, duty)))
    expect(listIds(render(meeting))?.[0]).toMatch(
      /^UID:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  it('keeps what the calendar of an event says: its identity at another hour, how often and when it changed', () => {
    const own = { ...meeting, id: 'a', sequence: 2, revisedAt: '2026-11-20T01:02:03.000Z' }
    const text = render(own)
    expect(text).toContain('\r\nSEQUENCE:2\r\nDTSTAMP:20261120T010203Z\r\n')
    expect(listIds(render({ ...own, start: buildDate('2026-11-23T07:00') }))).toEqual(listIds(text))
    expect(listIds(render({ ...own, id: 'b' }))).not.toEqual(listIds(text))
  })

  it('is the same on a machine of another zone', () => {
    const program = `import { renderCalendar } from './lib/publish/renderCalendar.ts'
      const [events, options] = JSON.parse(process.argv[1])
      process.stdout.write(renderCalendar(events, options))`
    const { stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', program, JSON.stringify([[meeting, duty], options])],
      { env: { ...process.env, TZ: 'America/Los_Angeles' }, encoding: 'utf8' },
    )
    expect(stdout).toBe(render(meeting, duty))
  })
})
