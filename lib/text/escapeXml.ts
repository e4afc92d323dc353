import { cleanText } from './cleanText.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Written as it is, it would come back as a line end.
  '\r': '&#13;',
}

/**
 * Makes text safe inside an XML element or a quoted attribute: cleaned (`cleanText`), then escaped. Reading an
 * element gives the cleaned text back, character for character; in an attribute XML reads tabs and line ends
 * as blanks. Source: XML 1.0, sections 2.2, 2.4, 2.11 and 3.3.3.
 */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"'\r]/g, character => entities[character] ?? character)
}
