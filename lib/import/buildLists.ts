import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import { buildDraft, type Draft } from './draft.ts'
import { formatBlock } from './formatBlock.ts'

const DASH = /^\s*([-–—•·▪*+])\s*(?=\S)/u
const NUMBER = /^(\d{1,2})[.)]\s+(?=\S)/

/**
 * Makes lists of paragraphs that begin with a dash, as Word users type them, with those that begin with a
 * plus below; and of numbered ones that follow each other from 1. "Một là:", "Hai là:" stay paragraphs.
 */
export function buildLists(draft: Draft): Draft {
  const blocks: RootContent[] = []
  let index = 0
  while (index < draft.blocks.length) {
    const dashed = countRun(draft.blocks, index, isDashed)
    const numbered = countRun(draft.blocks, index, isNumbered)
    const count = Math.max(dashed, numbered >= 2 ? numbered : 0)
    const run = draft.blocks.slice(index, index + count).filter(block => block.type === 'paragraph')
    const block = draft.blocks[index]
    if (count > 0)
      blocks.push(
        dashed > 0
          ? buildDashed(run)
          : buildList(
              run.map(item => buildItem(item, NUMBER)),
              true,
            ),
      )
    else if (block !== undefined) blocks.push(block)
    index += Math.max(count, 1)
  }
  return buildDraft(draft, { blocks })
}

function countRun(
  blocks: readonly RootContent[],
  start: number,
  isPart: (block: RootContent, position: number) => boolean,
): number {
  const end = blocks.slice(start).findIndex((block, position) => !isPart(block, position))
  return end < 0 ? blocks.length - start : end
}

function isDashed(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children[0]?.type === 'text' && DASH.test(formatBlock(block))
}

function isNumbered(block: RootContent, position: number): boolean {
  const isText = block.type === 'paragraph' && block.children[0]?.type === 'text'
  const [, number] = (isText && NUMBER.exec(formatBlock(block))) || []
  return Number(number) === position + 1
}

function buildDashed(paragraphs: readonly Paragraph[]): List {
  const items: ListItem[] = []
  for (const paragraph of paragraphs) {
    const item = buildItem(paragraph, DASH)
    const above = items.at(-1)
    const isBelow = DASH.exec(formatBlock(paragraph))?.[1] === '+' && above !== undefined
    if (!isBelow) items.push(item)
    else {
      const list = above.children.find(child => child.type === 'list')
      if (list === undefined) above.children.push(buildList([item], false))
      else list.children.push(item)
    }
  }
  return buildList(items, false)
}

function buildList(children: ListItem[], ordered: boolean): List {
  return { type: 'list', ordered, spread: false, children }
}

function buildItem(paragraph: Paragraph, sign: RegExp): ListItem {
  const [first, ...rest] = paragraph.children
  const value = first?.type === 'text' ? first.value.replace(sign, '') : ''
  const children = value === '' ? rest : [{ type: 'text' as const, value }, ...rest]
  return { type: 'listItem', spread: false, children: [{ ...paragraph, children }] }
}
