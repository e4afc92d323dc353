import { escapeXml } from '../text/escapeXml.ts'

/** An element of an XML document; its words are plain text, escaped when the document is rendered. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

type Content = string | readonly XmlElement[]

/** An element that holds a text or other elements. */
export function buildXmlElement(
  name: string,
  content: Content = [],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return { name, attributes, children: typeof content === 'string' ? [content] : content }
}

/**
 * The document of an element, UTF-8, each element that holds elements on lines of its own. Every text is
 * escaped here and nowhere else. Names of elements and attributes are ours and are taken as they are.
 */
export function renderXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderElement(root)}\n`
}

function renderElement({ name, attributes, children }: XmlElement): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)]
  if (children.length === 0) return `<${start.join(' ')}/>`
  const inner = children.map(child =>
    typeof child === 'string' ? escapeXml(child) : `\n${renderElement(child)}`,
  )
  const end = children.some(child => typeof child !== 'string') ? '\n' : ''
  return `<${start.join(' ')}>${inner.join('')}${end}</${name}>`
}
