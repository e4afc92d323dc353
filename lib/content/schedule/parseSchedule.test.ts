import { describe, expect, it } from 'vitest'
import { buildDate } from '../../../tests/testArticles.ts'
import { parseSchedule } from './parseSchedule.ts'

const file = 'content/lich-cong-tac/thang-11.csv'
const context = { horizon: buildDate('2027-01-25') }
const parse = (text: string) => parseSchedule({ bytes: new TextEncoder().encode(text), file }, context)

function listEvents(text: string) {
  const parsed = parse(text)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.value.events.map(({ event }) => event)
}

const meeting = { start: '2026-11-23T08:00', end: '2026-11-23T10:30', title: 'Hội nghị', place: 'Hội trường' }

describe('parseSchedule', () => {
  it.each([
    [
      'semicolons and CRLF',
      '\uFEFFNgày;Giờ;Đến giờ;Nội dung;Địa điểm\r\n23/11/2026;8h;10h30;Hội nghị;Hội trường\r\n',
    ],
    ['commas', 'Ngày,Giờ,Đến giờ,Nội dung,Địa điểm\n23/11/2026,08:00,10:30,Hội nghị,Hội trường'],
    ['tabs', 'Ngày\tGiờ\tĐến giờ\tNội dung\tĐịa điểm\n2026-11-23\t8:00:00\t10 giờ 30\tHội nghị\tHội trường'],
    [
      'headings without marks, in another order',
      'DIA DIEM;noi dung;ngay;gio;den gio\nHội trường;Hội nghị;23/11/2026;8:00;10:30',
    ],
  ])('reads what Excel saves: %s', (_, text) => {
    expect(listEvents(text)).toEqual([meeting])
  })

  it('keeps delimiters and quotation marks inside a cell, and joins its lines', () => {
    const text = 'Ngày;Nội dung;Thành phần\n1/2/2026;"Họp ""mở rộng""";"Đảng ủy;\nUBND"\n'
    expect(listEvents(text)).toEqual([
      { start: '2026-02-01', title: 'Họp "mở rộng"', participants: 'Đảng ủy; UBND' },
    ])
  })

  it('passes over notes, empty lines and rows of empty cells', () => {
    expect(listEvents('# ghi chú\n\nNgày;Nội dung\n;;\n# nữa\n23/11/2026;Họp, rồi nghỉ\n')).toEqual([
      { start: '2026-11-23', title: 'Họp, rồi nghỉ' },
    ])
  })

  it('tells the line and column of a fault below notes and a cell of two lines, with the row to paste', () => {
    const parsed = parse('# ghi chú\nNgày;Giờ;Nội dung\n23/11/2026;;"hai\ndòng"\n\n31/11/2026;8h;"a;b"\n')
    expect(parsed.ok).toBe(false)
    expect(!parsed.ok && parsed.problems).toMatchObject([
      { line: 6, column: 1, code: 'BT89', fix: '30/11/2026;8h;"a;b"' },
    ])
  })

  it('never throws, whatever the table', () => {
    for (const text of [
      '"',
      'Ngày;Nội dung\n"',
      ';',
      'Ngày',
      '\u0000',
      'Ngày;Nội dung\n;"";',
      'a\n'.repeat(9),
    ])
      expect(() => parse(text)).not.toThrow()
  })
})
