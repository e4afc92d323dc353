import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { findAttribute, isLink } from '../elements.ts'
import { mapAddresses } from '../listAddresses.ts'
import { mapTree } from '../mapTree.ts'
import { parsePage } from '../parsePage.ts'
import { renderPage } from '../renderPage.ts'
import { relativeAddress } from './relativeAddress.ts'

/** What a browser fetches by itself and finds on a server alone. */
const serverLinks = ['manifest', 'search', 'modulepreload', 'prefetch']
const rootAddress = /(?<=url\(["']?)\/(?!\/)[^"')]*/g

/**
 * Takes a finished page and its file's path in the built folder. Gives the page as it is read from a disk: every
 * address of the site relative, without scripts, which browsers do not run there, and without a policy that would
 * keep its pictures from it.
 */
export function renderDiskPage(page: string, file: string): string {
  return renderPage(
    mapTree(parsePage(page), node => {
      if (!('tagName' in node)) return [node]
      if (isForServer(node)) return []
      const attrs = node.attrs.map(attribute =>
        mapAddresses(attribute, address => relativeAddress(address, file)),
      )
      return [
        { ...node, attrs, childNodes: node.tagName === 'style' ? mapStyle(node, file) : node.childNodes },
      ]
    }),
  )
}

function isForServer(element: Tree.Element): boolean {
  const { tagName } = element
  if (tagName === 'script') return findAttribute(element, 'type') !== 'application/ld+json'
  if (tagName === 'meta') return findAttribute(element, 'http-equiv') !== undefined
  return serverLinks.some(relation => isLink(element, relation))
}

const mapStyle = ({ childNodes }: Tree.Element, file: string): Tree.ChildNode[] =>
  childNodes.map(node =>
    'value' in node
      ? { ...node, value: node.value.replace(rootAddress, address => relativeAddress(address, file)) }
      : node,
  )
