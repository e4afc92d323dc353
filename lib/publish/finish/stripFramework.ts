import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { findAttribute, isLink } from '../elements.ts'
import { mapTree } from '../mapTree.ts'
import { findScriptKind } from './scriptKind.ts'

/**
 * Takes out of an exported page all that only Next's runtime needs: its scripts, the inline data, what is
 * fetched ahead for them, React's comment marks and the empty holder of Next's metadata. What a reader, a
 * search engine or a module of client/ needs stays. Ask `checkStrippable` first whether the page can do without.
 */
export const stripFramework = (document: Tree.Document): Tree.Document =>
  mapTree(document, node => (isFrameworkNode(node) ? [] : [node]))

const preloadedForFramework = new Set(['script', 'style', 'font'])

function isFrameworkNode(node: Tree.ChildNode): boolean {
  if (node.nodeName === '#comment') return true
  if (!('tagName' in node)) return false
  if (node.tagName === 'script') return findScriptKind(node) === 'framework'
  if (node.tagName === 'meta') return findAttribute(node, 'name') === 'next-size-adjust'
  if (isLink(node, 'modulepreload')) return true
  if (isLink(node, 'preload')) return preloadedForFramework.has(findAttribute(node, 'as') ?? '')
  return isMetadataHolder(node)
}

/** `<div hidden><!--$--><!--/$--></div>` at the top of every page, from which the runtime would move metadata. */
const isMetadataHolder = ({ tagName, attrs, childNodes }: Tree.Element): boolean =>
  tagName === 'div' &&
  attrs.length === 1 &&
  attrs[0]?.name === 'hidden' &&
  childNodes.length > 0 &&
  childNodes.every(({ nodeName }) => nodeName === '#comment')
