import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Drops the word after ``` that would become a class of the editor's making; the editor was warned of it. */
export function buildPlainCode(tree: Root): Root {
  const copy = structuredClone(tree)
  visit(copy, 'code', code => {
    code.lang = null
  })
  return copy
}
