import type { Table } from 'mdast'
import { buildError, buildWarning, type Finding } from './finding.ts'
import { formatWords } from './formatWords.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { visit } from './visit.ts'

/** Cells that a table may have; rows are filled up to its width, so that a short text can make millions. */
const mostCells = 5_000

/** Checks that tables are of a size that a page can hold, name their columns and lose no cell. */
export function checkTables({ tree }: MarkdownDocument): readonly Finding[] {
  const findings: Finding[] = []
  visit(tree, 'table', table => {
    findings.push(...checkSize(table), ...checkHead(table), ...checkWidth(table))
  })
  return findings
}

const findColumns = (table: Table): number => table.align?.length ?? 0

function checkSize(table: Table): readonly Finding[] {
  const rows = table.children.length
  if (rows * findColumns(table) <= mostCells) return []
  return [
    buildError(table, {
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
        message: `Hàng này có ${row.children.length} ô nhưng bảng chỉ có ${findColumns(table)} cột; ô thừa sẽ mất.`,
        fix: 'thêm tên cột ở hàng đầu và dấu --- ở hàng thứ hai, hoặc bớt dấu | (dấu | trong chữ viết là \\|)',
      }),
    )
}
