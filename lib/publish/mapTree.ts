import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

/** What stands in the place of a node: nothing, the node itself, or other nodes. Its children are asked in turn. */
export type Replace = (node: Tree.ChildNode) => readonly Tree.ChildNode[]

/** A copy of `document` with every node replaced as `replace` says; the given tree is not changed. */
export function mapTree(document: Tree.Document, replace: Replace): Tree.Document {
  const copy: Tree.Document = { ...document, childNodes: [] }
  copy.childNodes = copyChildren(document, copy, replace)
  return copy
}

function copyChildren(from: Tree.ParentNode, to: Tree.ParentNode, replace: Replace): Tree.ChildNode[] {
  return from.childNodes.flatMap(replace).map(child => copyNode(child, to, replace))
}

function copyNode(node: Tree.ChildNode, parentNode: Tree.ParentNode, replace: Replace): Tree.ChildNode {
  if (!('tagName' in node)) return { ...node, parentNode }
  const copy: Tree.Element | Tree.Template = { ...node, parentNode, childNodes: [] }
  copy.childNodes = copyChildren(node, copy, replace)
  if ('content' in copy) {
    const content: Tree.DocumentFragment = { ...copy.content, childNodes: [] }
    content.childNodes = copyChildren(copy.content, content, replace)
    copy.content = content
  }
  return copy
}
