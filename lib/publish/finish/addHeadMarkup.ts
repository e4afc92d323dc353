import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { findAttribute } from '../elements.ts'
import { mapTree } from '../mapTree.ts'

/**
 * Adds `markup` to the head, right behind the `<meta charset>`: a policy in a `<meta>` rules only what
 * stands after it.
 */
export function addHeadMarkup(document: Tree.Document, markup: string): Tree.Document {
  if (markup === '') return document
  return mapTree(document, node =>
    'tagName' in node && node.tagName === 'meta' && findAttribute(node, 'charset') !== undefined
      ? [node, ...parseFragment(markup).childNodes]
      : [node],
  )
}
