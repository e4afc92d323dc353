import { html, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { buildElement, listElements } from '../elements.ts'
import { mapTree } from '../mapTree.ts'

/** A built script of client/: the custom element that it defines, its address, and its hash (`sha384-…`). */
export interface ClientModule {
  readonly tag: string
  readonly path: string
  readonly integrity: string
}

/**
 * Adds, at the end of the body, the script of each custom element that stands on the page, in order of name.
 * Every page works without them, so on a weak network the lead picture goes first.
 */
export function addClientModules(document: Tree.Document, modules: readonly ClientModule[]): Tree.Document {
  const tags = new Set(listCustomTags(document))
  const scripts = modules
    .filter(({ tag }) => tags.has(tag))
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1))
    .map(({ path, integrity }) =>
      buildElement('script', { type: 'module', fetchpriority: 'low', src: path, integrity }),
    )
  return mapTree(document, node =>
    'tagName' in node && node.tagName === 'body'
      ? [{ ...node, childNodes: [...node.childNodes, ...scripts] }]
      : [node],
  )
}

/** Custom elements of the page that no script of client/ defines. */
export function checkCustomTags(
  document: Tree.Document,
  modules: readonly ClientModule[],
): readonly string[] {
  const known = new Set(modules.map(({ tag }) => tag))
  return listCustomTags(document)
    .filter(tag => !known.has(tag))
    .map(tag => `Có thẻ <${tag}> nhưng không có tệp client/${tag}.ts.`)
}

const listCustomTags = (document: Tree.Document): readonly string[] =>
  listElements(document)
    .filter(({ tagName, namespaceURI }) => namespaceURI === html.NS.HTML && tagName.includes('-'))
    .map(({ tagName }) => tagName)
