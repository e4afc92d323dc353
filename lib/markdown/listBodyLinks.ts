import type { Nodes, Root } from 'mdast'
import { visit } from './visit.ts'

/** A link to another page or a file of the site, and where it stands in the editor's file. */
export interface BodyLink {
  readonly href: string
  readonly line: number
  readonly column: number
}

/** Lists the links that begin at the site's root, files that are played included; those to other sites and within the page are left out. */
export function listBodyLinks(tree: Root): readonly BodyLink[] {
  const links: BodyLink[] = []
  visit(tree, node => {
    const { position } = node
    if (position === undefined) return
    for (const href of listAddresses(node)) {
      links.push({ href, line: position.start.line, column: position.start.column })
    }
  })
  return links
}

function listAddresses(node: Nodes): readonly string[] {
  if (node.type === 'link') return node.url.startsWith('/') ? [node.url] : []
  const video = node.type === 'markup' ? node.data.video : undefined
  return video ? [video.path, ...(video.captionsPath ? [video.captionsPath] : [])] : []
}
