import type { Nodes } from 'mdast'
import { formatWords } from './formatWords.ts'
import { splitCaption } from './splitCaption.ts'

/** Formats a body as its words without markup: a line for each paragraph, heading, item, cell and caption. */
export function formatBodyText(tree: Nodes): string {
  return listTextLines(tree)
    .filter(line => line !== '')
    .join('\n')
}

function listTextLines(node: Nodes): readonly string[] {
  if (node.type === 'image') {
    const { caption, credit } = splitCaption(node.title ?? '')
    return [caption ?? '', credit ?? '']
  }
  if (node.type === 'paragraph')
    return [
      formatWords(node),
      ...node.children.filter(child => child.type === 'image').flatMap(listTextLines),
    ]
  if (node.type === 'heading' || node.type === 'tableCell' || node.type === 'code') return [formatWords(node)]
  return 'children' in node ? node.children.flatMap(listTextLines) : []
}
