import type { Image, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast'
import { visit } from 'unist-util-visit'
import { formatWords } from '../markdown/formatWords.ts'
import { cleanInline } from './cleanInline.ts'

/**
 * Splits what a file holds into blocks that an article may have: each picture in a paragraph of pictures, each
 * paragraph of words by itself, tables with a row of names first. Text is cleaned, none is lost.
 */
export function splitBlocks(blocks: readonly RootContent[]): readonly RootContent[] {
  return blocks.flatMap(splitBlock)
}

function splitBlock(block: RootContent): readonly RootContent[] {
  switch (block.type) {
    case 'paragraph':
      return splitParagraph(block)
    case 'heading': {
      const [words = [], pictures] = splitPictures(block.children)
      const children = cleanInline(words.flatMap(unwrapStrong))
      return [...(children.length > 0 ? [{ ...block, children }] : []), ...buildPictures(pictures)]
    }
    case 'table':
      return splitTable(block)
    case 'list':
    case 'blockquote':
    case 'footnoteDefinition':
      return splitContainer(block)
    case 'code':
      return splitParagraph({ type: 'paragraph', children: [{ type: 'text', value: block.value }] })
    case 'html':
    case 'thematicBreak':
    case 'yaml':
      return []
    default:
      return [block]
  }
}

function splitParagraph(paragraph: Paragraph): readonly RootContent[] {
  const parts: PhrasingContent[][] = [[]]
  for (const [index, node] of paragraph.children.entries()) {
    const isSecondBreak = node.type === 'break' && paragraph.children[index - 1]?.type === 'break'
    if (isSecondBreak) parts.push([])
    else parts.at(-1)?.push(node)
  }
  return parts.flatMap(part => {
    const [words, pictures] = splitPictures(part)
    const children = cleanInline(words)
    const block: Paragraph = { ...paragraph, children }
    return [...buildPictures(pictures), ...(children.length > 0 ? [block] : [])]
  })
}

/** The words of a paragraph without its pictures, and these; a caption typed beside a picture so comes after it. */
function splitPictures(nodes: readonly PhrasingContent[]): [PhrasingContent[], Image[]] {
  const pictures: Image[] = []
  const keepWords = (kept: readonly PhrasingContent[]): PhrasingContent[] => {
    pictures.push(...kept.filter(node => node.type === 'image'))
    return kept
      .filter(node => node.type !== 'image')
      .map(node =>
        'children' in node ? { ...node, children: keepWords(node.children as PhrasingContent[]) } : node,
      )
  }
  return [keepWords(nodes), pictures]
}

function buildPictures(pictures: readonly Image[]): readonly Paragraph[] {
  return pictures.length > 0 ? [{ type: 'paragraph', children: [...pictures] }] : []
}

function unwrapStrong(node: PhrasingContent): readonly PhrasingContent[] {
  return node.type === 'strong' ? node.children.flatMap(unwrapStrong) : [node]
}

/** Lists, quotations and notes keep their shape; pictures within them come after. */
function splitContainer(block: Extract<RootContent, { children: unknown }>): readonly RootContent[] {
  const pictures: Image[] = []
  visit(block, 'paragraph', (node, index, parent) => {
    const [words, found] = splitPictures(node.children)
    pictures.push(...found)
    node.children = cleanInline(words)
    if (node.children.length > 0 || index === undefined || parent === undefined) return undefined
    parent.children.splice(index, 1)
    return index
  })
  visit(block, 'list', list => {
    list.spread = list.children.some(
      item => item.children.filter(({ type }) => type === 'paragraph').length > 1,
    )
    for (const item of list.children) item.spread = list.spread
  })
  return [...(formatAllWords(block) === '' ? [] : [block]), ...buildPictures(pictures)]
}

/** A table that arranges pictures, or one column of text, is no table: its cells become paragraphs. */
function splitTable(table: Table): readonly RootContent[] {
  const cells = table.children.flatMap(row => row.children)
  const columns = Math.max(...table.children.map(row => row.children.length), 0)
  const isLayout = columns < 2 || cells.some(cell => splitPictures(cell.children)[1].length > 0)
  if (isLayout) return cells.flatMap(({ children }) => splitParagraph({ type: 'paragraph', children }))
  const rows = table.children.map(row => ({
    ...row,
    children: row.children.map(cell => ({
      ...cell,
      children: cleanInline(cell.children.flatMap(buildCellNodes)),
    })),
  }))
  const [head, ...others] = rows.filter(row => row.children.some(({ children }) => children.length > 0))
  return head ? [{ ...table, children: [buildHead(head), ...others] }] : []
}

/** A table's head is bold without being told. */
const buildHead = (row: TableRow): TableRow => ({
  ...row,
  children: row.children.map(cell => ({ ...cell, children: cell.children.flatMap(unwrapStrong) })),
})

/** A cell is one line in Markdown. */
function buildCellNodes(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'break' ? [{ type: 'text', value: ' ' }] : [node]
}

function formatAllWords(block: RootContent): string {
  const words: string[] = []
  visit(block, 'paragraph', paragraph => {
    words.push(formatWords(paragraph))
  })
  return words.join('')
}
