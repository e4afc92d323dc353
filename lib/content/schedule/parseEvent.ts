import { formatExcerpt } from '../../text/formatExcerpt.ts'
import { formatShortDate, parseHanoiDate } from '../../text/hanoiDate.ts'
import type { HanoiDate, Problem, ScheduledEvent } from '../../types.ts'
import { findMeantDate } from '../findMeantDate.ts'
import type { CsvCell, CsvRow } from './parseCsv.ts'
import { parseHour } from './parseHour.ts'
import { type ScheduleColumn, scheduleColumns } from './scheduleColumns.ts'

export interface RowContext {
  readonly file: string
  /** Place of each column in a row. */
  readonly columns: ReadonlyMap<ScheduleColumn, number>
}

/** Takes a row of the table to an event, or to everything that is wrong with it. */
export function parseEvent(row: CsvRow, context: RowContext): ScheduledEvent | readonly Problem[] {
  const cellOf = (column: ScheduleColumn): CsvCell | undefined => row.cells[context.columns.get(column) ?? -1]
  const textOf = (column: ScheduleColumn): string => cellOf(column)?.text ?? ''
  const problems: Problem[] = []
  const refuse = (column: ScheduleColumn, message: string, meant?: string): undefined => {
    const cell = cellOf(column)
    const fix = meant === undefined || cell === undefined ? advice[column] : cell.formatRow(meant)
    const place = cell?.place ?? row.place
    const words = { field: scheduleColumns[column], severity: 'error', code: 'BT89', message, fix } as const
    problems.push({ file: context.file, ...place, ...words })
  }
  const day =
    parseDay(textOf('day')) ?? refuse('day', formatDayFault(textOf('day')), findMeantDay(textOf('day')))
  const [from, until] = (['from', 'until'] as const).map(column => {
    const text = textOf(column)
    if (text === '') return undefined
    return parseHour(text) ?? refuse(column, `"${formatExcerpt(text)}" không phải giờ trong ngày.`)
  })
  if (textOf('title') === '') refuse('title', 'Thiếu nội dung công việc.')
  if (textOf('from') === '' && until !== undefined) refuse('from', 'Có giờ kết thúc nhưng thiếu giờ bắt đầu.')
  if (from !== undefined && until !== undefined && until <= from)
    refuse('until', `Giờ kết thúc ${until} không sau giờ bắt đầu ${from}.`)
  const beyond = row.cells.slice(Math.max(...context.columns.values()) + 1).find(({ text }) => text !== '')
  if (beyond !== undefined) problems.push(buildBeyondProblem(beyond, context.file))
  if (problems.length > 0 || day === undefined) return problems
  const place = textOf('place')
  const participants = textOf('participants')
  const chair = textOf('chair')
  return {
    start: from === undefined ? day : (`${day}T${from}` as HanoiDate),
    ...(until !== undefined && { end: `${day}T${until}` as HanoiDate }),
    title: textOf('title'),
    ...(place !== '' && { place }),
    ...(participants !== '' && { participants }),
    ...(chair !== '' && { chair }),
  }
}

const advice: Readonly<Record<ScheduleColumn, string>> = {
  day: 'viết ngày/tháng/năm, như 23/11/2026',
  from: 'viết như 08:00 hoặc 8h30; việc cả ngày thì để trống',
  until: 'viết giờ sau giờ bắt đầu, như 10:30, hoặc để trống',
  title: 'ghi nội dung công việc, hoặc xóa dòng này',
  place: '',
  participants: '',
  chair: '',
}

/** `23/11/2026`, as Excel shows it here, or `2026-11-23`. */
function parseDay(text: string): HanoiDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  if (day === '') return text.length === 10 ? parseHanoiDate(text) : undefined
  return parseHanoiDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function formatDayFault(text: string): string {
  if (text === '') return 'Thiếu ngày.'
  const isDay = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d-\d\d)$/.test(text)
  return isDay
    ? `Ngày "${text}" không có trong lịch.`
    : `Ngày phải viết ngày/tháng/năm; đang là "${formatExcerpt(text)}".`
}

function findMeantDay(text: string): string | undefined {
  const meant = findMeantDate(text)
  return meant && formatShortDate(meant)
}

function buildBeyondProblem({ text, place }: CsvCell, file: string): Problem {
  return {
    file,
    ...place,
    field: 'tệp',
    severity: 'error',
    code: 'BT89',
    message: `"${formatExcerpt(text)}" đứng ngoài các cột của bảng.`,
    fix: 'ô nào có dấu ngăn cột bên trong thì đặt cả ô trong ngoặc kép: "Đảng ủy; UBND"',
  }
}
