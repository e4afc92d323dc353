import { DOMParser, type Element } from '@xmldom/xmldom'
import { EditorError } from '../drafts/editorError.ts'

const star = 'M32 12L36.5 25.8L51 25.8L39.3 34.3L43.8 48.1L32 39.6L20.2 48.1L24.7 34.3L13 25.8L27.5 25.8Z'

/** A mark for a site that has none of its own yet: a gold star on a disc of its main colour. SVG. */
export const renderBrandMark = (
  colour: string,
): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <circle cx="32" cy="32" r="32" fill="${colour}"/>
  <circle cx="32" cy="32" r="29.2" fill="none" stroke="#f0c64c" stroke-width="1.6"/>
  <path d="${star}" fill="#f7cf55"/>
</svg>
`

/** A drawing of nothing, where the masthead of wide screens has room for one. SVG. */
export const emptyDrawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 80"></svg>\n'

/** Every page shows the mark before its text. */
const mostBytes = 50_000

/**
 * Checks that a text is an SVG drawing that every page may show: of one piece, without scripts, nothing fetched
 * from elsewhere. Throws an EditorError that says what is wrong.
 */
export function checkBrandMark(text: string): void {
  if (Buffer.byteLength(text) > mostBytes)
    throw new EditorError(`--logo: tệp nặng quá ${mostBytes / 1000} kB; hãy xuất bản vẽ gọn hơn.`)
  const root = parseDrawing(text)
  if (root?.localName !== 'svg')
    throw new EditorError('--logo: cần bản vẽ SVG (tệp .svg), không phải ảnh chụp.')
  if (!root.hasAttribute('viewBox'))
    throw new EditorError('--logo: bản vẽ thiếu viewBox nên không co giãn được.')
  const elements = [root, ...Array.from(root.getElementsByTagName('*'))]
  const strange = elements.find(({ localName }) =>
    /^(script|foreignObject|iframe|style|use)$/.test(localName ?? ''),
  )
  if (strange) throw new EditorError(`--logo: bản vẽ có thẻ <${strange.localName}>, không dùng được.`)
  const attributes = elements.flatMap(element => Array.from(element.attributes))
  const outside = attributes.find(
    ({ name, value }) =>
      /^on/i.test(name) ||
      (/(^|:)href$/.test(name) && !/^(#|data:image\/)/.test(value)) ||
      /url\(\s*['"]?(?!#)/.test(value),
  )
  if (outside) throw new EditorError(`--logo: bản vẽ gọi ra ngoài hoặc có mã ở thuộc tính ${outside.name}.`)
}

function parseDrawing(text: string): Element | null {
  try {
    return new DOMParser({ onError: refuse }).parseFromString(text, 'image/svg+xml').documentElement
  } catch {
    return null
  }
}

function refuse(): never {
  throw new Error('no drawing')
}
