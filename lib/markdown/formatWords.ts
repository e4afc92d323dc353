import type { Nodes } from 'mdast'

/** Formats a heading, a cell or a paragraph as its bare words on one line, without pictures and notes. */
export function formatWords(node: Nodes): string {
  return joinWords(node).split(/\s+/u).join(' ').trim()
}

function joinWords(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(joinWords).join('') : ''
}
