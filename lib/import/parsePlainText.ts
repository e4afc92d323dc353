import type { Paragraph, RootContent, TableRow } from 'mdast'

/** Lines of this length that end without a full stop were broken by a program, not by their writer. */
const WRAPPED = { shortest: 50, longest: 110 } as const

/**
 * Parses pasted text to paragraphs and tables; no character means anything else. A blank line parts
 * paragraphs. So does a line's end, unless lines were wrapped at a fixed width. Lines with tabs, as they come
 * from Word and Excel, are the rows of a table.
 */
export function parsePlainText(text: string): readonly RootContent[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map(block => block.split('\n').filter(line => line.trim() !== ''))
    .flatMap(parseLines)
}

function parseLines(lines: readonly string[]): readonly RootContent[] {
  if (isWrapped(lines)) return [buildParagraph(lines.join(' '))]
  const blocks: RootContent[] = []
  let rows: string[] = []
  const endTable = () => {
    const [row] = rows
    if (rows.length > 1) blocks.push(buildTable(rows))
    else if (row !== undefined) blocks.push(buildParagraph(row))
    rows = []
  }
  for (const line of lines) {
    const isRow = line.trim().includes('\t')
    const isSameWidth = rows.length === 0 || countTabs(rows[0] ?? '') === countTabs(line)
    if (!isRow || !isSameWidth) endTable()
    if (isRow) rows.push(line)
    else blocks.push(buildParagraph(line))
  }
  endTable()
  return blocks
}

/** Every line but the last nearly full, and the next one going on in small letters somewhere. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false
  const full = lines.slice(0, -1)
  const isEven = full.every(({ length }) => length >= WRAPPED.shortest && length <= WRAPPED.longest)
  return isEven && lines.slice(1).some(line => /^\s*\p{Lowercase}/u.test(line))
}

const countTabs = (line: string): number => line.trimEnd().split('\t').length

function buildParagraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text.trim() }] }
}

function buildTable(lines: readonly string[]): RootContent {
  const rows = lines.map(
    (line): TableRow => ({
      type: 'tableRow',
      children: line
        .trimEnd()
        .split('\t')
        .map(cell => ({ type: 'tableCell', children: [{ type: 'text', value: cell.trim() }] })),
    }),
  )
  return { type: 'table', children: rows }
}
