import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { csvOptions } from '../../text/csvOptions.ts'
import type { Parsed, Problem } from '../../types.ts'
import type { RedirectRow, RedirectTable } from './redirectRow.ts'

const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
)

/** A path of this site without a question mark, which a file or a rule of a static host cannot tell apart. */
const path = /^\/(?!\/)[^\s?#\\]*$/

/**
 * Takes the text of a table `địa chỉ cũ,địa chỉ mới`, as editors write it or Excel saves it (`;` or a tab
 * between the columns, quotes, a first line of headings, lines that begin with `#`), and its file's name for
 * messages. Gives its rows, or everything that is wrong with single lines.
 */
export function parseRedirectTable(text: string, file: string): Parsed<RedirectTable> {
  const records = readRecords(text)
  if (records instanceof CsvError) {
    const line = typeof records.lines === 'number' ? records.lines : 1
    const words = { message: 'Dòng này có dấu " mở mà không đóng.', fix: 'xóa dấu ", hoặc đóng lại' }
    return { ok: false, problems: [buildRowProblem({ file, line, ...words })] }
  }
  const rows = records.filter(({ record }, index) => index > 0 || record.some(cell => cell.includes('/')))
  const parsed = rows.map(({ record, info }) => parseRow(record, { file, line: info.lines }))
  const problems = parsed.filter(result => 'severity' in result)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { file, rows: parsed.filter(result => 'to' in result) }, warnings: [] }
}

function readRecords(text: string) {
  try {
    return recordsSchema.parse(parse(text, { ...csvOptions, bom: true, delimiter: [',', ';', '\t'] }))
  } catch (error) {
    if (error instanceof CsvError) return error
    throw error
  }
}

interface Place {
  readonly file: string
  readonly line: number
}

function parseRow(record: readonly string[], place: Place): RedirectRow | Problem {
  const [from = '', to = '', ...rest] = record.map(cell => cell.normalize('NFC'))
  if (from === '' || to === '' || rest.some(cell => cell !== '')) {
    const message = 'Mỗi dòng gồm đúng hai địa chỉ: địa chỉ cũ, dấu phẩy, địa chỉ mới.'
    return buildRowProblem({
      ...place,
      message,
      fix: `${from || '/dia-chi-cu.html'},${to || '/bai-viet/ten-bai/'}`,
    })
  }
  const wrong = [from, to].find(address => !path.test(address) || address.includes('..'))
  if (wrong === undefined) return { from, to, line: place.line }
  const message = `Địa chỉ "${wrong}" phải bắt đầu bằng /, không có tên miền, dấu cách, dấu ? hay dấu #.`
  return buildRowProblem({ ...place, message, fix: [from, to].map(formatPath).join(',') })
}

/** The path of a full address; of any other text what remains when all that cannot be used is gone. */
function formatPath(address: string): string {
  const plain = URL.canParse(address) ? new URL(address).pathname : address
  const [kept = ''] = plain.split(/[?#]/)
  return `/${kept
    .replaceAll('..', '')
    .replace(/^[/\\]+/, '')
    .replace(/[\s\\]+/g, '-')}`
}

/** A problem of one line of the table, which is always an error. */
export function buildRowProblem({
  file,
  line,
  message,
  fix,
}: Place & Pick<Problem, 'message' | 'fix'>): Problem {
  return { file, line, column: 1, field: 'chuyển hướng', severity: 'error', code: 'BT60', message, fix }
}
