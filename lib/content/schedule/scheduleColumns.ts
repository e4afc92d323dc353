import { foldVietnamese } from '../../text/foldVietnamese.ts'
import { formatExcerpt } from '../../text/formatExcerpt.ts'
import { nearestWord } from '../../text/nearestWord.ts'
import type { Parsed, Problem } from '../../types.ts'
import type { CsvRow } from './parseCsv.ts'

/** Columns by what they mean, as they are headed. Case and marks of a heading do not count. */
export const scheduleColumns = {
  day: 'Ngày',
  from: 'Giờ',
  until: 'Đến giờ',
  title: 'Nội dung',
  place: 'Địa điểm',
  participants: 'Thành phần',
  chair: 'Chủ trì',
} as const

export type ScheduleColumn = keyof typeof scheduleColumns

const required: readonly ScheduleColumn[] = ['day', 'title']
const names = Object.values(scheduleColumns)

/** Takes the row of headings; gives the place of each column in a row, or what is wrong with the headings. */
export function parseHeadings(
  row: CsvRow | undefined,
  file: string,
): Parsed<ReadonlyMap<ScheduleColumn, number>> {
  const base = { file, field: 'tệp', severity: 'error', code: 'BT88' } as const
  const example = names.join(';')
  const cells = row?.cells.filter(({ text }) => text !== '') ?? []
  const unknown = cells.flatMap(({ text, place, formatRow }): readonly Problem[] => {
    if (findColumn(text) !== undefined) return []
    const near = nearestWord(text, names)
    const message = `Không có cột "${formatExcerpt(text)}". Các cột dùng được: ${names.join(', ')}.`
    return [{ ...base, ...place, message, fix: near === undefined ? example : formatRow(near) }]
  })
  const found = new Map<ScheduleColumn, number>()
  for (const [index, { text }] of (row?.cells ?? []).entries()) {
    const column = findColumn(text)
    if (column !== undefined) found.set(column, index)
  }
  const missing = required.filter(column => !found.has(column)).map(column => `"${scheduleColumns[column]}"`)
  if (unknown.length > 0) return { ok: false, problems: unknown }
  if (missing.length === 0) return { ok: true, value: found, warnings: [] }
  const place = row?.place ?? { line: 1, column: 1 }
  const message = `Hàng đầu của bảng phải ghi tên cột; thiếu cột ${missing.join(' và ')}.`
  return { ok: false, problems: [{ ...base, ...place, message, fix: example }] }
}

function findColumn(text: string): ScheduleColumn | undefined {
  const folded = foldVietnamese(text)
  const columns = Object.keys(scheduleColumns) as ScheduleColumn[]
  return columns.find(column => foldVietnamese(scheduleColumns[column]) === folded)
}
