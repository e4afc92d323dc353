import type { Problem } from '../../../types.ts'

/** A line of a calendar with what follows it folded (RFC 5545, 3.1); `number` counts from 1 in the file. */
export interface ContentLine {
  readonly text: string
  readonly number: number
}

/** Unfolds the lines of a calendar. Empty ones are passed over. */
export function listContentLines(text: string): readonly ContentLine[] {
  const lines: { text: string; readonly number: number }[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const last = lines.at(-1)
    if (/^[ \t]/.test(line) && last !== undefined) last.text += line.slice(1)
    else if (line.trim() !== '') lines.push({ text: line, number: index + 1 })
  }
  return lines
}

/** The lines of each event, in the order of the file. */
export function splitEvents(lines: readonly ContentLine[]): readonly (readonly ContentLine[])[] {
  const events: ContentLine[][] = []
  let isInside = false
  for (const line of lines) {
    if (/^BEGIN:VEVENT$/i.test(line.text.trim())) {
      isInside = true
      events.push([])
    }
    if (isInside) events.at(-1)?.push(line)
    if (/^END:VEVENT$/i.test(line.text.trim())) isInside = false
  }
  return events
}

/** The first line of that name, or the first of all. */
export const findLine = (lines: readonly ContentLine[], name: string): number =>
  (lines.find(({ text }) => new RegExp(`^${name}[;:]`, 'i').test(text)) ?? lines[0])?.number ?? 1

/** Checks that the lines are those of a whole calendar: the file may be another, edited by hand or cut off. */
export function checkContentLines(lines: readonly ContentLine[], file: string): readonly Problem[] {
  const fault = findFault(lines)
  if (fault === undefined) return []
  const fix = 'xuất lại tệp từ Outlook hoặc Google Calendar; không sửa tệp .ics bằng tay'
  return [{ file, column: 1, field: 'tệp', severity: 'error', code: 'BT88', ...fault, fix }]
}

function findFault(lines: readonly ContentLine[]): Pick<Problem, 'line' | 'message'> | undefined {
  const open: (ContentLine & { readonly name: string })[] = []
  for (const { text, number } of lines) {
    const [, mark = '', name = ''] = /^(BEGIN|END):(.*)$/i.exec(text.trim().toUpperCase()) ?? []
    if (open.length === 0 && !(mark === 'BEGIN' && name === 'VCALENDAR'))
      return {
        line: number,
        message: 'Đây không phải tệp lịch .ics: lịch bắt đầu bằng dòng BEGIN:VCALENDAR.',
      }
    if (!/^[A-Za-z0-9-]+[;:]/.test(text))
      return {
        line: number,
        message: 'Dòng này không phải dòng của tệp .ics: thiếu tên mục và dấu hai chấm.',
      }
    if (mark === 'BEGIN') open.push({ text, number, name })
    if (mark !== 'END') continue
    const begun = open.pop()
    if (begun?.name !== name)
      return { line: number, message: `END:${name} không khớp với BEGIN:${begun?.name ?? ''} ở trên.` }
  }
  const [left] = open.toReversed()
  if (left === undefined) return undefined
  return { line: left.number, message: `BEGIN:${left.name} không có END:${left.name}: tệp chép chưa hết.` }
}
