import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { buildElement, findAttribute, isLink, listElements } from '../elements.ts'
import { mapTree } from '../mapTree.ts'
import type { StyleSheet } from './styleSheet.ts'

/** Puts the whole sheet in the place of each link to it, so that the page needs no second request to be shown. */
export const inlineStyles = (document: Tree.Document, sheet: StyleSheet | undefined): Tree.Document =>
  mapTree(document, node =>
    sheet && 'tagName' in node && isLink(node, 'stylesheet') && findAttribute(node, 'href') === sheet.href
      ? [buildElement('style', {}, sheet.text)]
      : [node],
  )

/** Why the styles of a page cannot be put inside it: another sheet, or the same one twice. */
export function checkStyleLinks(document: Tree.Document, sheet: StyleSheet | undefined): readonly string[] {
  const links = listElements(document).filter(element => isLink(element, 'stylesheet'))
  const addresses = links.map(link => findAttribute(link, 'href') ?? '')
  const strange = addresses.filter(address => address !== sheet?.href)
  return [
    ...strange.map(
      address => `Trang dùng tệp kiểu riêng (${address}). Hãy nhập tệp này trong app/styles/main.css.`,
    ),
    ...(addresses.length - strange.length > 1 ? ['Trang gọi tệp kiểu chung hai lần.'] : []),
  ]
}
