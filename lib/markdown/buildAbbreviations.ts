import type { PhrasingContent, Root, Text } from 'mdast'
import type { Abbreviation } from '../types.ts'
import { copyTree } from './copyTree.ts'
import type { MarkdownContext } from './markdownContext.ts'
import { buildMarkup } from './markup.ts'
import { SKIP, visit } from './visit.ts'

/**
 * Explains each abbreviation where a text first uses it, as `<abbr>`: by itself and in the very letters of the list,
 * never as a piece of a symbol such as `05/QĐ-UBND`, in a link, a heading or a caption, nor where the text explains
 * it.
 */
export function buildAbbreviations(tree: Root, { abbreviations }: MarkdownContext): Root {
  if (abbreviations.length === 0) return tree
  const copy = copyTree(tree)
  const pending = new Map(abbreviations.map(({ short, long }) => [short, long]))
  const pattern = buildPattern(abbreviations)
  visit(copy, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'heading') return SKIP
    if (node.type === 'markup' && node.data.hName === 'figcaption') return SKIP
    if (node.type !== 'text' || parent === undefined || index === undefined) return undefined
    const pieces = splitText(node, pending, pattern)
    if (pieces.length === 1)
      return undefined
      // Wherever a text may stand its pieces may, too.
    ;(parent.children as PhrasingContent[]).splice(index, 1, ...pieces)
    return [SKIP, index + pieces.length]
  })
  return copy
}

/** Longer ones first, since an abbreviation may begin as another does. */
function buildPattern(abbreviations: readonly Abbreviation[]): RegExp {
  const shorts = abbreviations.map(({ short }) => short).toSorted((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}\\p{N}/@.-])(?:${shorts.join('|')})(?![\\p{L}\\p{N}/@-])`, 'gu')
}

function splitText(
  { value }: Text,
  pending: Map<string, string>,
  pattern: RegExp,
): readonly PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  let end = 0
  for (const { 0: short, index } of value.matchAll(pattern)) {
    const long = pending.get(short)
    if (long === undefined) continue
    pending.delete(short)
    if (isExplained(value, { start: index, end: index + short.length, long })) continue
    pieces.push(
      { type: 'text', value: value.slice(end, index) },
      buildMarkup('abbr', { title: long }, [short]),
    )
    end = index + short.length
  }
  return [...pieces, { type: 'text', value: value.slice(end) }]
}

/** `Ủy ban nhân dân (UBND)` and `UBND (Ủy ban nhân dân)` say it themselves. */
function isExplained(
  text: string,
  { start, end, long }: { readonly start: number; readonly end: number; readonly long: string },
): boolean {
  const before = text.slice(0, start).toLowerCase()
  const after = text.slice(end).toLowerCase()
  const words = long.toLowerCase()
  return new RegExp(`${words}[\\s\\p{L}]{0,30}\\($`, 'u').test(before) || after.startsWith(` (${words}`)
}
