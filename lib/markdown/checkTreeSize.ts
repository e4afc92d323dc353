import type { Root } from 'mdast'
import type { Finding } from './finding.ts'
import { visit } from './visit.ts'

/** A report of 200 KB has some four thousand; beyond this the steps would take longer than 2 s. */
const mostNodes = 8_000

/** Checks that a body does not consist of more pieces (paragraphs, links, cells …) than a page can hold. */
export function checkTreeSize(tree: Root): readonly Finding[] {
  let count = 0
  visit(tree, () => {
    count += 1
  })
  if (count <= mostNodes) return []
  return [
    {
      line: 1,
      column: 1,
      severity: 'error',
      code: 'BT50',
      message: 'Bài có quá nhiều đoạn, liên kết hoặc ô bảng.',
      fix: 'chia bài thành nhiều bài, hoặc đưa danh sách dài vào tệp đính kèm',
    },
  ]
}
