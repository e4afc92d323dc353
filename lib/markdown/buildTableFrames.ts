import type { Root, RootContent, Table, TableCell } from 'mdast'
import { copyTree } from './copyTree.ts'
import { formatWords } from './formatWords.ts'
import { buildMarkup, buildPlacedMarkup } from './markup.ts'
import { SKIP, visit } from './visit.ts'

/**
 * Puts every table into a frame that scrolls where the screen is too narrow. The frame takes the keyboard's
 * focus, else only a mouse or a finger could scroll it, and so needs a name.
 */
export function buildTableFrames(tree: Root): Root {
  const copy = copyTree(tree)
  const names = new Set<string>()
  let heading = ''
  visit(copy, (node, index, parent) => {
    if (node.type === 'heading') heading = formatWords(node)
    if (node.type !== 'table' || parent === undefined || index === undefined) return
    const name = findFreeName(nameTable(parent.children[index - 1], heading), names)
    names.add(name)
    const properties = { className: ['table-frame'], role: 'region', tabIndex: 0, ariaLabel: name }
    parent.children.splice(
      index,
      1,
      buildPlacedMarkup(buildMarkup('div', properties, [buildTable(node)]), node),
    )
    return SKIP
  })
  return copy
}

/** A line `Bảng 1: …` above the table names it, else the heading that it stands under. */
function nameTable(before: RootContent | undefined, heading: string): string {
  const caption = before?.type === 'paragraph' ? formatWords(before) : ''
  if (/^bảng\s/iu.test(caption)) return caption.endsWith(':') ? caption.slice(0, -1) : caption
  return heading === '' ? 'Bảng' : `Bảng: ${heading}`
}

/** Two regions of one name would be one to a screen reader. */
function findFreeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  for (let number = 2; taken.has(name); number++) name = `${wanted} (${number})`
  return name
}

/** Alignment becomes a class, since HTML dropped `align`; the columns' number stays in `align` for short rows. */
function buildTable(table: Table): Table {
  const [head, ...rows] = table.children
  const alignment = (column: number) => {
    const align = table.align?.[column]
    return align === 'center' || align === 'right' ? { className: [`align-${align}`] } : {}
  }
  const headCells = head?.children.map((cell, column) => buildHeadCell(cell, alignment(column))) ?? []
  return {
    ...table,
    align: table.align?.map(() => null) ?? [],
    children: [
      ...(head ? [{ ...head, children: headCells }] : []),
      ...rows.map(row => ({
        ...row,
        children: row.children.map((cell, column) => ({ ...cell, data: { hProperties: alignment(column) } })),
      })),
    ],
  }
}

/** An empty corner heads nothing. */
function buildHeadCell(cell: TableCell, alignment: { className?: string[] }): TableCell {
  return formatWords(cell) === ''
    ? { ...cell, data: { hName: 'td', hProperties: alignment } }
    : { ...cell, data: { hProperties: { scope: 'col', ...alignment } } }
}
