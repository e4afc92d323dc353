import type { Root } from 'mdast'
import { buildError, type Finding } from './finding.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { visit } from './visit.ts'

/**
 * Checks that every definition, `[label]: address` or `[^label]: note`, is referred to and stands only once:
 * of the others the page would show nothing.
 */
export function checkReferences({ parsed }: MarkdownDocument): readonly Finding[] {
  const { links, notes } = listUses(parsed)
  const seen = new Set<string>()
  const findings: Finding[] = []
  visit(parsed, node => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return
    const isNote = node.type === 'footnoteDefinition'
    const name = (node.label ?? node.identifier).split(/\s+/u).join(' ').trim()
    const label = `[${isNote ? '^' : ''}${name}]`
    const key = `${node.type} ${node.identifier}`
    if (seen.has(key))
      findings.push(
        buildError(node, {
          code: 'BT54',
          message: `${label} được ghi hai lần; trang chỉ dùng lần đầu.`,
          fix: 'xóa dòng này, hoặc đặt cho nó một tên khác',
        }),
      )
    else if (!(isNote ? notes : links).has(node.identifier))
      findings.push(
        buildError(node, {
          code: 'BT54',
          message: `Không chỗ nào trong bài dẫn đến ${label}, nên dòng này sẽ không hiện ra.`,
          fix: isNote
            ? `thêm ${label} vào chỗ cần chú thích, hoặc xóa dòng này`
            : `nếu là chữ của bài thì thêm dấu \\ ở đầu: \\${label}: …; nếu không thì xóa dòng này`,
        }),
      )
    seen.add(key)
  })
  return findings
}

/** The labels that links and pictures, and those that notes refer to. */
function listUses(tree: Root): { readonly links: ReadonlySet<string>; readonly notes: ReadonlySet<string> } {
  const links = new Set<string>()
  const notes = new Set<string>()
  visit(tree, node => {
    if (node.type === 'linkReference' || node.type === 'imageReference') links.add(node.identifier)
    if (node.type === 'footnoteReference') notes.add(node.identifier)
  })
  return { links, notes }
}
