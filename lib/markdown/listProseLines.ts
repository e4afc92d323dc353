import type { Image, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { hiddenSign, type ProseLine } from '../prose/proseLine.ts'

/**
 * Lists the lines of a body with everything hidden that readers do not see: Markdown's signs, addresses, code.
 * Words of links stay, and so do descriptions and captions of pictures.
 */
export function listProseLines(tree: Root, source: string): readonly ProseLine[] {
  const shown = new Uint8Array(source.length)
  visit(tree, (node, _, parent) => {
    const { start, end } = node.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) return
    if (node.type === 'image') showImage(node, start.offset, source.slice(start.offset, end.offset), shown)
    if (node.type !== 'text') return
    const isAddress = parent?.type === 'link' && parent.url.includes(node.value)
    // A link that the parser did not understand is told as such.
    const isBroken = source.slice(start.offset, end.offset).includes('](')
    if (!isAddress && !isBroken) shown.fill(1, start.offset, end.offset)
  })
  let offset = 0
  return source.split('\n').map((line, index) => {
    const start = offset
    offset += line.length + 1
    const words = line.replace(/[\s\S]/g, (letter, at: number) =>
      shown[start + at] === 1 ? letter : hiddenSign,
    )
    return { number: index + 1, source: line, words }
  })
}

/** Only where the words stand in the source as they are, without backslashes or entities. */
function showImage({ alt, title }: Image, offset: number, written: string, shown: Uint8Array): void {
  if (alt && written.startsWith(`![${alt}]`)) shown.fill(1, offset + 2, offset + 2 + alt.length)
  const at = title ? written.lastIndexOf(title) : -1
  if (title && at > 0) shown.fill(1, offset + at, offset + at + title.length)
}
