import type { Heading, Paragraph, RootContent } from 'mdast'
import { buildDraft, type Draft, type DraftContext, type DraftNote } from './draft.ts'
import { formatBlock, isShouted } from './formatBlock.ts'
import { formatSentenceCase } from './formatSentenceCase.ts'
import { nationalNames } from './nationalNames.ts'

const LONGEST = 120
/** A line that ends with a colon is a heading only above prose of this length, not above what it announces. */
const LONG_PARAGRAPH = 300

/**
 * Makes headings of the paragraphs that were meant as such: bold throughout, in capitals, or a short line
 * with a colon above prose. Levels begin at 2 and skip none.
 */
export function buildHeadings(draft: Draft, context: DraftContext): Draft {
  const found = draft.blocks.map((block, index) => findHeading(draft.blocks, index) ?? { block })
  const hasParts = found.some(
    ({ block }) => /^[IVX]+[.\-–)]/.test(formatBlock(block)) && block.type === 'heading',
  )
  const texts = draft.blocks.map(formatBlock)
  const names = [...context.names, ...nationalNames]
  const top = Math.min(...draft.blocks.flatMap(block => (block.type === 'heading' ? [block.depth] : [])))
  let before = 1
  const blocks = found.map(({ block, certainty }): RootContent => {
    if (block.type !== 'heading') return block
    const words = formatBlock(block)
    const wanted = certainty === undefined ? block.depth - top + 2 : findLevel(words, hasParts)
    const depth = Math.min(wanted, before + 1, 6) as Heading['depth']
    before = depth
    if (!isShouted(words)) return { ...block, depth }
    const value = formatNumbered(words, rest => formatSentenceCase(rest, { names, texts }))
    return { ...block, depth, children: [{ type: 'text', value }] }
  })
  const notes = found.flatMap(({ certainty }, index): readonly DraftNote[] => {
    const block = blocks[index]
    return certainty === undefined || block === undefined
      ? []
      : [{ certainty, label: 'Tên phần', text: formatBlock(block) }]
  })
  return buildDraft(draft, { blocks, notes })
}

interface Found {
  readonly block: RootContent
  /** Absent for blocks that need no guess. */
  readonly certainty?: DraftNote['certainty']
}

function findHeading(blocks: readonly RootContent[], index: number): Found | undefined {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (block?.type !== 'paragraph' || next === undefined || next.type === 'footnoteDefinition')
    return undefined
  const words = formatBlock(block)
  if (words === '' || words.length > LONGEST || /[.;,!?…]$/.test(words) || /^[-–+•*]/.test(words))
    return undefined
  if (block.children.some(({ type }) => type === 'image' || type === 'footnoteReference')) return undefined
  if (isBold(block)) return { block: buildHeading(block), certainty: 'likely' }
  if (isShouted(words)) return { block: buildHeading(block), certainty: 'likely' }
  const announces = /(?:như sau|sau đây|gồm|là)\s*:$/iu.test(words)
  const isAboveProse = next.type === 'paragraph' && formatBlock(next).length >= LONG_PARAGRAPH
  const isLabel = words.endsWith(':') && !announces && isAboveProse
  return isLabel ? { block: buildHeading(block), certainty: 'unsure' } : undefined
}

function buildHeading(paragraph: Paragraph): Heading {
  return {
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value: formatBlock(paragraph).replace(/\s*:$/, '') }],
  }
}

function isBold(paragraph: Paragraph): boolean {
  return paragraph.children.every(({ type }) => type === 'strong' || type === 'break')
}

/** `I.` is above `1.`, which is above `a)`, as official documents number their parts. */
function findLevel(words: string, hasParts: boolean): number {
  if (/^[IVX]+\s*[.\-–)]/.test(words)) return 2
  if (/^\d{1,2}\s*[.)]\s/.test(words)) return hasParts ? 3 : 2
  if (/^\d{1,2}\.\d{1,2}/.test(words) || /^[a-zđ]\s*[.)]/.test(words)) return hasParts ? 4 : 3
  return 2
}

/** The number of a part stays as it is: `II. Kết quả`. */
function formatNumbered(words: string, format: (rest: string) => string): string {
  const [, number = '', rest = ''] = /^((?:[IVX]+|\d{1,2})\s*[.\-–)]\s*)?(.*)$/u.exec(words) ?? []
  return `${number}${format(rest)}`
}
