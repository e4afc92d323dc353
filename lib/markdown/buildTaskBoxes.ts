import type { Root } from 'mdast'
import { copyTree } from './copyTree.ts'
import { buildMarkup } from './markup.ts'
import { visit } from './visit.ts'

/** Turns `- [x]` into a sign with a name: a form's box that nobody can tick is no help to a reader. */
export function buildTaskBoxes(tree: Root): Root {
  const copy = copyTree(tree)
  visit(copy, 'listItem', item => {
    if (typeof item.checked !== 'boolean') return
    const sign = buildMarkup('span', { role: 'img', ariaLabel: item.checked ? 'Đã xong' : 'Chưa xong' }, [
      item.checked ? '☑' : '☐',
    ])
    const [first] = item.children
    item.checked = null
    if (first?.type === 'paragraph') first.children = [sign, { type: 'text', value: ' ' }, ...first.children]
  })
  return copy
}
