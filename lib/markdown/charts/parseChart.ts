import type { Code } from 'mdast'
import { nearestWord } from '../../text/nearestWord.ts'
import type { Finding } from '../finding.ts'
import { formatExcerpt } from '../formatExcerpt.ts'
import { type Chart, type ChartKind, type ChartRow, chartKinds } from './chart.ts'
import { type ChartLines, findSetting, splitChartLines, type TableLine } from './chartLines.ts'
import { parseNumber } from './parseNumber.ts'

const mostSeries = { thanh: 3, đường: 2 } as const
const mostRows = 20
const defaultKind: ChartKind = 'thanh'
/** Letters that the labels under a line have room for, all together, on the narrowest phone. */
const mostLineLetters = 48

export type ParsedChart =
  | { readonly ok: true; readonly chart: Chart }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Reads a fenced block as a chart: settings (`Tiêu đề: …`, `Kiểu: thanh`), then a table whose first column
 * names the rows and whose other columns are numbers of zero or more, written as in Vietnamese.
 */
export function parseChart(code: Code): ParsedChart {
  const lines = splitChartLines(code)
  const findings = [...checkSettings(lines), ...checkTable(lines)]
  const { head, rows } = lines
  const title = findSetting(lines, 'Tiêu đề')
  if (findings.length > 0 || head === undefined || title === undefined) return { ok: false, findings }
  const [subject = '', ...series] = head.cells
  const kind = findKind(lines) ?? defaultKind
  return { ok: true, chart: { kind, title: title.value, subject, series, rows: rows.map(buildRow) } }
}

function findKind(lines: ChartLines) {
  const kind = findSetting(lines, 'Kiểu')?.value.toLowerCase()
  return chartKinds.find(name => name === kind)
}

function checkSettings(lines: ChartLines): readonly Finding[] {
  const title = findSetting(lines, 'Tiêu đề')
  const kind = findSetting(lines, 'Kiểu')
  const strange = lines.settings.filter(({ line }) => line !== title?.line && line !== kind?.line)
  return [
    ...(title
      ? []
      : buildFinding(lines.fence, 'Biểu đồ chưa có tiêu đề.', 'Tiêu đề: Số đảng viên mới qua các năm')),
    ...(kind && !findKind(lines)
      ? buildFinding(
          kind.line,
          `Không có kiểu biểu đồ "${formatExcerpt(kind.value)}". Có hai kiểu: thanh và đường.`,
          `Kiểu: ${nearestWord(kind.value, chartKinds) ?? 'thanh'}`,
        )
      : []),
    ...strange.flatMap(({ line, text }) =>
      buildFinding(
        line,
        `Dòng "${formatExcerpt(text)}" không phải là Tiêu đề, Kiểu hay hàng của bảng.`,
        'xóa dòng này, hoặc viết thành hàng của bảng: | Năm 2022 | 9 |',
      ),
    ),
  ]
}

function checkTable(lines: ChartLines): readonly Finding[] {
  const { fence, head, rows } = lines
  if (head === undefined || head.cells.length < 2 || rows.length === 0) {
    const message = 'Biểu đồ cần một bảng: cột đầu là tên, các cột sau là số.'
    return buildFinding(fence, message, '| Năm | Số đảng viên mới |')
  }
  return [...checkSize(lines, head), ...rows.flatMap(row => checkRow(row, head.cells.length))]
}

function checkSize(lines: ChartLines, { line, cells }: TableLine): readonly Finding[] {
  const { rows } = lines
  const kind = findKind(lines) ?? defaultKind
  const letters = rows.reduce((sum, row) => sum + (row.cells[0] ?? '').length + 1, 0)
  return [
    ...(cells.length - 1 > mostSeries[kind]
      ? buildFinding(
          line,
          `Biểu đồ có ${cells.length - 1} cột số; kiểu ${kind} nhiều nhất ${mostSeries[kind]} cột thì mới đọc được.`,
          'chia thành nhiều biểu đồ, hoặc dùng bảng',
        )
      : []),
    ...(rows.length > mostRows
      ? buildFinding(
          line,
          `Biểu đồ có ${rows.length} hàng, nhiều nhất là ${mostRows} thì mới đọc được.`,
          'bớt hàng, hoặc dùng bảng',
        )
      : []),
    ...(kind === 'đường' && letters > mostLineLetters
      ? buildFinding(
          findSetting(lines, 'Kiểu')?.line ?? line,
          'Tên các hàng quá dài hoặc quá nhiều để đặt dưới một đường.',
          'Kiểu: thanh',
        )
      : []),
  ]
}

function checkRow({ line, cells }: TableLine, columns: number): readonly Finding[] {
  if (cells.length !== columns) {
    const whole = Array.from({ length: columns }, (_, index) => cells[index] ?? '0')
    const message = `Hàng này có ${cells.length} ô, hàng đầu có ${columns} ô.`
    return buildFinding(line, message, `| ${whole.join(' | ')} |`)
  }
  return cells
    .slice(1)
    .filter(cell => parseNumber(cell) === undefined)
    .flatMap(cell =>
      buildFinding(
        line,
        `"${formatExcerpt(cell)}" không phải là một số từ 0 trở lên.`,
        'viết số như 1.250, 12,5 hoặc 113%; chữ đi kèm đưa lên tên cột',
      ),
    )
}

function buildRow({ cells: [label = '', ...cells] }: TableLine): ChartRow {
  return { label, values: cells.map(text => ({ text, number: parseNumber(text) ?? 0 })) }
}

const buildFinding = (line: number, message: string, fix: string): readonly Finding[] => [
  { line, column: 1, severity: 'error', code: 'BT62', message, fix },
]
