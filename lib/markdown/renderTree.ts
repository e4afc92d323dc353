import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkHtml from 'remark-html'
import { sanitizeSchema } from './sanitizeSchema.ts'

const sanitising = remark().use(remarkHtml, { sanitize: sanitizeSchema }).freeze()
const faithful = remark().use(remarkHtml, { sanitize: false }).freeze()

/** Renders a tree as HTML from which everything is gone that `sanitizeSchema` does not name. */
export function renderTree(tree: Root): string {
  return sanitising.stringify(tree)
}

/** Renders a tree as it is. Only for comparing: this HTML must never reach a page. */
export function renderUnsafeTree(tree: Root): string {
  return faithful.stringify(tree)
}
