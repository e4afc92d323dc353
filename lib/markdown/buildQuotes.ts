import type { Blockquote, Paragraph, Root } from 'mdast'
import { copyTree } from './copyTree.ts'
import { buildMarkup, buildPlacedMarkup } from './markup.ts'
import { visit } from './visit.ts'

/** `— Nguyễn Văn An`: a dash at the start of the last paragraph of a quotation. */
const speaker = /^[—–]\s+/u

/** Makes a figure of each quotation that ends with who said it, so that the name is not part of the words. */
export function buildQuotes(tree: Root): Root {
  const copy = copyTree(tree)
  visit(copy, 'blockquote', (quote, index, parent) => {
    const source = findSource(quote)
    if (source === undefined || parent === undefined || index === undefined) return
    const figure = buildMarkup('figure', { className: ['quote'] }, [
      { ...quote, children: quote.children.slice(0, -1) },
      buildMarkup('figcaption', {}, source.children),
    ])
    parent.children.splice(index, 1, buildPlacedMarkup(figure, quote))
  })
  return copy
}

function findSource({ children }: Blockquote): Paragraph | undefined {
  const last = children.at(-1)
  if (children.length < 2 || last?.type !== 'paragraph') return undefined
  const [first] = last.children
  return first?.type === 'text' && speaker.test(first.value) ? last : undefined
}
