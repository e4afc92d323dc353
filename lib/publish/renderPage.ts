import { html, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { mapTree } from './mapTree.ts'

/** The HTML of a tree made by `parsePage`; parsed again it gives the same tree, if the page was valid. */
export const renderPage = (document: Tree.Document): string =>
  serialize(mapTree(document, keepFirstLine), { scriptingEnabled: false })

const tagsThatSwallowALine = new Set(['pre', 'textarea', 'listing'])

/** A parser drops a line break right after `<pre>`, so one that belongs to the text needs another before it. */
function keepFirstLine(node: Tree.ChildNode): readonly Tree.ChildNode[] {
  const swallows =
    'tagName' in node && node.namespaceURI === html.NS.HTML && tagsThatSwallowALine.has(node.tagName)
  if (!swallows) return [node]
  const [first, ...rest] = node.childNodes
  if (!first || !('value' in first) || !first.value.startsWith('\n')) return [node]
  return [{ ...node, childNodes: [{ ...first, value: `\n${first.value}` }, ...rest] }]
}
