import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

/** A single ~ is a sign for "about" (khoảng ~5 km đến ~7 km), not for struck text. */
const parser = remark().use(remarkGfm, { singleTilde: false }).freeze()

/** Parses Markdown (CommonMark with GitHub's tables, notes, bare links and struck text). Never fails. */
export function parseTree(body: string): Root {
  return parser.parse(body)
}
