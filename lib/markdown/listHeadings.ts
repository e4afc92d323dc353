import type { Root } from 'mdast'
import type { Heading } from '../types.ts'
import { formatWords } from './formatWords.ts'
import { visit } from './visit.ts'

/** Lists the headings of a tree that `buildHeadingIds` has been over, for a table of contents. */
export function listHeadings(tree: Root): readonly Heading[] {
  const headings: Heading[] = []
  visit(tree, 'heading', heading => {
    const id = String(heading.data?.hProperties?.id ?? '')
    headings.push({ id, text: formatWords(heading), level: heading.depth })
  })
  return headings
}
