import type { Root } from 'mdast'
import { copyTree } from './copyTree.ts'
import { visit } from './visit.ts'

/** Drops the word after ``` that would become a class of the editor's making; the editor was warned of it. */
export function buildPlainCode(tree: Root): Root {
  const copy = copyTree(tree)
  visit(copy, 'code', code => {
    code.lang = null
  })
  return copy
}
