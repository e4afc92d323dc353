import type { Definition, Image, Link, Root } from 'mdast'
import { copyTree } from './copyTree.ts'
import { SKIP, visit } from './visit.ts'

/**
 * Puts the address of `[label]: address` into every link and picture that refers to it and takes the
 * definition away, so that everything after it knows links and pictures of one kind only.
 */
export function buildPlainLinks(tree: Root): Root {
  const definitions = findDefinitions(tree)
  const copy = copyTree(tree)
  visit(copy, 'definition', (_, index, parent) => {
    if (parent === undefined || index === undefined) return
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  visit(copy, 'linkReference', ({ identifier, children, position }, index, parent) => {
    const target = definitions.get(identifier)
    if (target === undefined || parent === undefined || index === undefined) return
    const { url, title } = target
    const link: Link = { type: 'link', url, title: title ?? null, children, ...(position && { position }) }
    parent.children.splice(index, 1, link)
  })
  visit(copy, 'imageReference', ({ identifier, alt, position }, index, parent) => {
    const target = definitions.get(identifier)
    if (target === undefined || parent === undefined || index === undefined) return
    const { url, title } = target
    const image: Image = {
      type: 'image',
      url,
      title: title ?? null,
      alt: alt ?? null,
      ...(position && { position }),
    }
    parent.children.splice(index, 1, image)
  })
  return copy
}

/** Where a label is defined twice the first counts, as CommonMark has it. */
function findDefinitions(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', node => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  return definitions
}
