import type { Nodes, Root, RootContent } from 'mdast'
import { buildError, type Finding } from './finding.ts'
import { renderTree, renderUnsafeTree } from './renderTree.ts'

/**
 * Checks that the sanitiser has nothing to take away from a finished tree, as GOV.UK does: an article that
 * would lose something is refused with the place, never published without it.
 */
export function checkSanitised(tree: Root): readonly Finding[] {
  const lost = findLoss(tree)
  return lost === undefined
    ? []
    : [
        buildError(lost, {
          code: 'BT28',
          message: 'Trang không hiện được chỗ này như đã viết.',
          fix: 'viết lại chỗ này bằng chữ thường, không dùng mã',
        }),
      ]
}

/** The innermost node whose own HTML differs; a table's rows mean nothing without their table. */
function findLoss(node: Nodes): Nodes | undefined {
  if (!isChanged(node)) return undefined
  const children = 'children' in node && node.type !== 'table' ? node.children : []
  for (const child of children) {
    const lost = findLoss(child)
    if (lost !== undefined) return lost
  }
  return node
}

function isChanged(node: Nodes): boolean {
  const tree: Root = node.type === 'root' ? node : wrap(node)
  return renderTree(tree) !== renderUnsafeTree(tree)
}

const wrap = (node: RootContent): Root => ({ type: 'root', children: [node] })
