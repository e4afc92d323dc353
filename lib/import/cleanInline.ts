import type { Delete, Emphasis, PhrasingContent, Strong, Text } from 'mdast'
import { cleanImportedText } from './cleanImportedText.ts'

/** Schemes of links that an article may hold; a link to a place in the Word file or on somebody's disk leads nowhere. */
const LINKS = /^(?:https?:\/\/[^\s/]|mailto:|tel:)/i

/**
 * Cleans what stands within a paragraph: text as meant, emphasis without blanks at its ends, links that lead
 * somewhere, nothing empty. The words stay, in their order.
 */
export function cleanInline(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const cleaned = joinAlike(nodes.flatMap(cleanNode))
  const first = cleaned.findIndex(node => !isBlank(node))
  const last = cleaned.findLastIndex(node => !isBlank(node))
  return first < 0 ? [] : trimEnds(cleaned.slice(first, last + 1))
}

function cleanNode(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return buildText(cleanImportedText(node.value))
    case 'html':
      return []
    case 'strong':
    case 'emphasis':
    case 'delete':
      return cleanEmphasis(node)
    case 'link': {
      const children = node.children.flatMap(cleanNode)
      const hasWords = children.some(child => !isBlank(child))
      return LINKS.test(node.url) && hasWords
        ? [{ ...node, title: null, children: joinAlike(children) }]
        : children
    }
    default:
      return [node]
  }
}

/** Blanks at the ends of emphasis belong outside it: Markdown would not see its signs. */
function cleanEmphasis(node: Delete | Emphasis | Strong): PhrasingContent[] {
  const children = joinAlike(node.children.flatMap(cleanNode))
  const [first, last] = [children[0], children.at(-1)]
  const start = first?.type === 'text' && first.value.startsWith(' ') ? buildText(' ') : []
  const end = last?.type === 'text' && last.value.endsWith(' ') ? buildText(' ') : []
  const inner = cleanInline(children)
  return inner.length > 0 ? [...start, { ...node, children: inner }, ...end] : start
}

/** Neighbours of one kind are one: Word starts a new run wherever somebody once stopped typing. */
function joinAlike(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const before = joined.at(-1)
    if (node.type === 'text' && before?.type === 'text') {
      joined[joined.length - 1] = { ...before, value: `${before.value}${node.value}`.replace(/ +/g, ' ') }
    } else if ((node.type === 'strong' || node.type === 'emphasis') && before?.type === node.type) {
      joined[joined.length - 1] = { ...before, children: joinAlike([...before.children, ...node.children]) }
    } else joined.push(node)
  }
  return joined
}

function trimEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node
    const atStart = index === 0 || nodes[index - 1]?.type === 'break'
    const atEnd = index === nodes.length - 1 || nodes[index + 1]?.type === 'break'
    const start = atStart ? node.value.trimStart() : node.value
    return { ...node, value: atEnd ? start.trimEnd() : start }
  })
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

function buildText(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }]
}
