import type { Root } from 'mdast'
import { visit } from './visit.ts'

/** A link to another page or a file of the site, and where it stands in the editor's file. */
export interface BodyLink {
  readonly href: string
  readonly line: number
  readonly column: number
}

/** Lists the links that begin at the site's root; those to other sites and within the page are left out. */
export function listBodyLinks(tree: Root): readonly BodyLink[] {
  const links: BodyLink[] = []
  visit(tree, 'link', ({ url, position }) => {
    if (!url.startsWith('/') || position === undefined) return
    links.push({ href: url, line: position.start.line, column: position.start.column })
  })
  return links
}
