import type { Root } from 'mdast'
import { copyTree } from './copyTree.ts'
import { findLinkedFile } from './findLinkedFile.ts'
import type { MarkdownContext } from './markdownContext.ts'
import { parseAddress } from './parseAddress.ts'
import { visit } from './visit.ts'

/**
 * Gives links to files beside the text the address at which the site offers them. Links to other sites stay
 * as they are: they open in the same window, so `noopener` guards nothing, and an editor's link is meant.
 */
export function buildFileLinks(tree: Root, context: MarkdownContext): Root {
  const copy = copyTree(tree)
  visit(copy, 'link', link => {
    const address = parseAddress(link.url)
    if (address.kind !== 'file') return
    const file = findLinkedFile(address.name, '', context)
    if ('path' in file) link.url = file.path
  })
  return copy
}
