import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { buildElement, findAttribute, isLink, listElements } from '../elements.ts'
import { mapTree } from '../mapTree.ts'
import type { StyleSheet } from './styleSheet.ts'

/** Puts each sheet in the place of the link to it, so that the page needs no second request to be shown. */
export const inlineStyles = (document: Tree.Document, sheets: readonly StyleSheet[]): Tree.Document =>
  mapTree(document, node => {
    const sheet = 'tagName' in node && isLink(node, 'stylesheet') && findSheet(sheets, node)
    return [sheet ? buildElement('style', {}, sheet.text) : node]
  })

/** Why the styles of a page cannot be put inside it: a sheet that the build did not make, or one twice. */
export function checkStyleLinks(document: Tree.Document, sheets: readonly StyleSheet[]): readonly string[] {
  const links = listElements(document).filter(element => isLink(element, 'stylesheet'))
  const strange = links.filter(link => !findSheet(sheets, link))
  const known = links.flatMap(link => findSheet(sheets, link) ?? [])
  return [
    ...strange.map(
      link => `Trang dùng tệp kiểu lạ (${findAttribute(link, 'href')}). Hãy nhập tệp này trong app/.`,
    ),
    ...(new Set(known).size < known.length ? ['Trang gọi một tệp kiểu hai lần.'] : []),
  ]
}

const findSheet = (sheets: readonly StyleSheet[], link: Tree.Element): StyleSheet | undefined =>
  sheets.find(({ href }) => href === findAttribute(link, 'href'))
