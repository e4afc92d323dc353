import type { Nodes } from 'mdast'

/**
 * A copy of a tree whose nodes and lists of children may be changed without changing the tree's own. What nodes
 * hold besides (`position`, `data`) is shared, to be replaced and never changed: copying it too takes ten times as long.
 */
export function copyTree<Node extends Nodes>(node: Node): Node {
  return 'children' in node ? { ...node, children: node.children.map(copyTree) } : { ...node }
}
