import type { Problem } from '../types.ts'

const LONGEST_LINE = 20_000

/**
 * Looks a whole source text over for what makes it unfit to be read at all: the marks that git leaves
 * in a file edited by two people, a line too long for any parser. The length of the body is the Markdown's to check.
 */
export function checkSourceText(text: string, file: string): readonly Problem[] {
  const lines = text.split('\n')
  const base = { file, column: 1, field: 'tệp', severity: 'error' as const }
  const conflict = lines.findIndex(line => /^(?:<{7}|>{7}|\|{7})(?: |$)/.test(line))
  const long = lines.findIndex(line => line.length > LONGEST_LINE)
  const problems: readonly (Problem | false)[] = [
    conflict >= 0 && {
      ...base,
      line: conflict + 1,
      code: 'BT45',
      message: `Còn dấu "${(lines[conflict] ?? '').slice(0, 7)}" của hai bản sửa chưa được gộp.`,
      fix: 'chọn một trong hai bản, xóa các dòng <<<<<<<, ======= và >>>>>>>',
    },
    long >= 0 && {
      ...base,
      line: long + 1,
      code: 'BT50',
      message: `Dòng dài ${formatCount(lines[long]?.length ?? 0)} ký tự; nhiều nhất là ${formatCount(LONGEST_LINE)}.`,
      fix: 'ngắt thành nhiều đoạn, giữa hai đoạn để một dòng trống',
    },
  ]
  return problems.filter(problem => problem !== false)
}

function formatCount(count: number): string {
  return count.toLocaleString('vi-VN')
}
