import type { RootContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const writer = remark()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .data('settings', { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', resourceLink: true })
  .freeze()

/** Renders blocks as Markdown in the way of the editors' guide; signs that would mean something are escaped. */
export function renderBody(blocks: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...blocks] })
}
