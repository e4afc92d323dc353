import type { Document, Element } from '@xmldom/xmldom'

/** WordprocessingML's namespaces, as Word writes them and as the strict form of the standard does. */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/** The child elements of that name, `rPr` for `w:rPr`. */
export function listChildren(parent: Element, name: string): readonly Element[] {
  return Array.from(parent.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && isWordElement(node as Element, name),
  )
}

/** The first child element of that name. */
export function findChild(parent: Element | undefined, name: string): Element | undefined {
  return parent === undefined ? undefined : listChildren(parent, name)[0]
}

/** All elements of that name in a document, in the order written. */
export function listElements(document: Document, name: string): readonly Element[] {
  return Array.from(document.getElementsByTagNameNS('*', name)).filter(element =>
    isWordElement(element, name),
  )
}

/** The attribute of that name, `val` for `w:val`. */
export function findAttribute(element: Element | undefined, name: string): string | undefined {
  const found = Array.from(element?.attributes ?? []).find(
    attribute => attribute.localName === name && WORD.has(attribute.namespaceURI ?? ''),
  )
  return found?.value
}

function isWordElement(element: Element, name: string): boolean {
  return element.localName === name && WORD.has(element.namespaceURI ?? '')
}
