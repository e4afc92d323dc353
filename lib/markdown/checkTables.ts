import type { Paragraph, Table } from 'mdast'
import { buildError, buildWarning, type Finding } from './finding.ts'
import { formatWords } from './formatWords.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { visit } from './visit.ts'

/** Cells that a table may have; rows are filled up to its width, so that a short text can make millions. */
const mostCells = 5_000

/** Checks that tables are of a size that a page can hold, name their columns and lose no cell. */
export function checkTables({ tree, source }: MarkdownDocument): readonly Finding[] {
  const findings: Finding[] = []
  visit(tree, 'paragraph', paragraph => {
    findings.push(...checkRows(paragraph, source))
  })
  visit(tree, 'table', table => {
    findings.push(...checkSize(table), ...checkHead(table), ...checkWidth(table))
  })
  return findings
}

/** Without the row of dashes the parser sees a paragraph, and readers would see its bars. */
function checkRows(paragraph: Paragraph, source: string): readonly Finding[] {
  const { start, end } = paragraph.position ?? {}
  const rows = source
    .slice(start?.offset, end?.offset)
    .split('\n')
    .map(row => row.trim())
  const [head = ''] = rows
  if (!rows.every(row => /^\|.*\|.*\|$/.test(row))) return []
  const columns = head.replaceAll('\\|', '').split('|').length - 2
  return [
    buildError(paragraph, {
      code: 'BT53',
      message: 'Bảng thiếu hàng | --- | ngay dưới hàng tên cột nên không thành bảng.',
      fix: `${head}\n|${' --- |'.repeat(columns)}`,
    }),
  ]
}

const findColumns = (table: Table): number => table.align?.length ?? 0

function checkSize(table: Table): readonly Finding[] {
  const rows = table.children.length
  if (rows * findColumns(table) <= mostCells) return []
  return [
    buildError(table, {
      code: 'BT53',
      message: `Bảng quá lớn: ${rows} hàng, ${findColumns(table)} cột.`,
      fix: `chia thành nhiều bảng, mỗi bảng nhiều nhất ${mostCells} ô, hoặc đính kèm tệp bảng tính`,
    }),
  ]
}

function checkHead(table: Table): readonly Finding[] {
  const [head] = table.children
  if (head === undefined || head.children.some(cell => formatWords(cell) !== '')) return []
  return [
    buildWarning(table, {
      code: 'BT53',
      message: 'Hàng đầu của bảng, là tên các cột, để trống.',
      fix: 'ghi tên cột vào hàng đầu, ví dụ: | STT | Họ và tên |',
    }),
  ]
}

/** Cells beyond the first row's width are not shown at all. */
function checkWidth(table: Table): readonly Finding[] {
  return table.children
    .filter(row => row.children.length > findColumns(table))
    .map(row =>
      buildError(row, {
        code: 'BT53',
        message: `Hàng này có ${row.children.length} ô nhưng bảng chỉ có ${findColumns(table)} cột; ô thừa sẽ mất.`,
        fix: 'thêm tên cột ở hàng đầu và dấu --- ở hàng thứ hai, hoặc bớt dấu | (dấu | trong chữ viết là \\|)',
      }),
    )
}
