import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { csvOptions } from '../../text/csvOptions.ts'
import type { Parsed } from '../../types.ts'
import type { Place } from '../frontMatterFields.ts'

/** A row of a table with its cells, in the order of the columns. */
export interface CsvRow {
  readonly cells: readonly CsvCell[]
  /** As the editor wrote it, without the end of the line. */
  readonly source: string
  readonly place: Place
}

export interface CsvCell {
  readonly text: string
  readonly place: Place
  /** The row with another text in this cell, to be pasted. */
  readonly formatRow: (text: string) => string
}

const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), raw: z.string(), info: z.object({ lines: z.number() }) }),
)

const delimiters = [';', ',', '\t'] as const

/**
 * Takes the text of a table as Excel saves it (RFC 4180, or with `;` or a tab between the cells); gives its
 * rows that are not empty. Lines that begin with `#` are notes for editors. A quotation mark that is never
 * closed is a problem.
 */
export function parseCsv(text: string, file: string): Parsed<readonly CsvRow[]> {
  const delimiter = findDelimiter(text)
  const records = readRecords(text, delimiter)
  if (records instanceof CsvError) {
    const place = findOpenQuote(text)
    const words = {
      message: 'Dấu " mở ra ở đây mà không có dấu " đóng lại.',
      fix: 'thêm dấu " ở cuối ô này, hoặc xóa dấu " ở đầu ô',
    }
    return {
      ok: false,
      problems: [{ file, ...place, field: 'tệp', severity: 'error', code: 'BT88', ...words }],
    }
  }
  return { ok: true, value: records.map(record => buildRow(record, delimiter)), warnings: [] }
}

/** The sign that stands most often in the row of headings, where cells hold none of them. */
function findDelimiter(text: string): string {
  const head = text.split('\n').find(line => line.trim() !== '' && !line.startsWith('#')) ?? ''
  const [first] = delimiters.toSorted((a, b) => head.split(b).length - head.split(a).length)
  return first ?? ';'
}

function readRecords(text: string, delimiter: string) {
  try {
    return recordsSchema.parse(parse(text, { ...csvOptions, delimiter, raw: true }))
  } catch (error) {
    if (error instanceof CsvError) return error
    throw error
  }
}

function buildRow({ record, raw, info }: z.infer<typeof recordsSchema>[number], delimiter: string): CsvRow {
  // What csv-parse calls raw begins with the notes and empty lines above.
  const source = raw.replace(/^(?:[ \t]*(?:#.*)?\n)+/, '').replace(/\n$/, '')
  const place = { line: info.lines - source.split('\n').length + 1, column: 1 }
  const edges = [...listDelimiters(source, delimiter), source.length]
  const cells = record.map((text, index): CsvCell => {
    const start = index === 0 ? 0 : (edges[index - 1] ?? 0) + 1
    const end = edges[index] ?? source.length
    const blank = source.slice(start, end).search(/\S|$/)
    return {
      text: text.replace(/\s+/g, ' ').trim(),
      place: findPlace(source.slice(0, start + blank), place.line),
      formatRow: other => `${source.slice(0, start)}${formatCell(other, delimiter)}${source.slice(end)}`,
    }
  })
  return { cells, source, place }
}

/** Where cells end: at every delimiter outside quotation marks. */
function listDelimiters(source: string, delimiter: string): readonly number[] {
  let isQuoted = false
  const found: number[] = []
  for (let index = 0; index < source.length; index += 1) {
    if (source[index] === '"') isQuoted = !isQuoted
    else if (source[index] === delimiter && !isQuoted) found.push(index)
  }
  return found
}

function formatCell(text: string, delimiter: string): string {
  return text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
}

/** The last quotation mark that opens. */
function findOpenQuote(text: string): Place {
  let isQuoted = false
  let opened = 0
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] !== '"') continue
    isQuoted = !isQuoted
    if (isQuoted) opened = index
  }
  return findPlace(text.slice(0, opened), 1)
}

/** The place just after a text that begins on that line. */
function findPlace(before: string, firstLine: number): Place {
  const lines = before.split('\n')
  return { line: firstLine + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 }
}
