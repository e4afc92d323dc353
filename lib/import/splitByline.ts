import type { RootContent } from 'mdast'
import { buildDraft, type Draft, type DraftNote } from './draft.ts'
import { formatBlock } from './formatBlock.ts'

/** A byline stands at the start or the end, and is no longer than this. */
const NEAR = 6
const LONGEST = 120

const AUTHOR =
  /^(?:tác giả(?: bài viết)?|người viết|người thực hiện|bài viết|tin,? bài|(?:tin|bài)(?: và|,| -)? ảnh|tin|bài|biên tập)\s*:\s*(.+)$/iu
const SOURCE = /^(?:nguồn tin|nguồn bài|nguồn|theo nguồn)\s*:\s*(.+)$/iu
/** A person's name alone on a line: two to five syllables, each with a capital. */
const NAME = /^\p{Uppercase}\p{Lowercase}*(?:\s\p{Uppercase}\p{Lowercase}*){1,4}$/u

/** Splits the lines "Tác giả: …" and "Nguồn tin: …" from the text; a name alone as the last line is a likely author. */
export function splitByline(draft: Draft): Draft {
  const author = findLine(draft.blocks, AUTHOR)
  const source = findLine(draft.blocks, SOURCE)
  const signed = author === undefined ? findSignature(draft.blocks) : undefined
  const taken = [author?.block, source?.block, signed?.block]
  const notes: (DraftNote | false)[] = [
    author !== undefined && { certainty: 'sure', label: 'Tác giả', text: author.value },
    signed !== undefined && {
      certainty: 'unsure',
      label: 'Tác giả',
      text: `${signed.value}, là dòng cuối cùng của bài`,
    },
    source !== undefined && { certainty: 'sure', label: 'Nguồn tin', text: source.value },
  ]
  const name = (author ?? signed)?.value
  return buildDraft(draft, {
    blocks: draft.blocks.filter(block => !taken.includes(block)),
    fields: { ...(name && { author: name }), ...(source && { source: source.value }) },
    notes: notes.filter(note => note !== false),
  })
}

interface Line {
  readonly block: RootContent
  readonly value: string
}

/** The last line of that form: above the text stand labels of other kinds more often than below. */
function findLine(blocks: readonly RootContent[], pattern: RegExp): Line | undefined {
  return blocks
    .flatMap((block, index): readonly Line[] => {
      const words = block.type === 'paragraph' || block.type === 'heading' ? formatBlock(block) : ''
      const isNear = index < NEAR || index >= blocks.length - NEAR
      const [, value] = (isNear && words.length <= LONGEST && pattern.exec(words)) || []
      return value === undefined ? [] : [{ block, value: value.trim() }]
    })
    .at(-1)
}

/** Not under "T/M BAN THƯỜNG VỤ": who signs a document is no author of an article. */
function findSignature(blocks: readonly RootContent[]): Line | undefined {
  const paragraphs = blocks.filter(({ type }) => type !== 'footnoteDefinition')
  const last = paragraphs.at(-1)
  const value = formatBlock(last)
  const isOfficial = paragraphs
    .slice(-4)
    .some(block => /^(?:T\/M|TM\.?|KT\.?|BÍ THƯ|CHỦ TỊCH)/.test(formatBlock(block)))
  if (last?.type !== 'paragraph' || paragraphs.length < 4 || isOfficial || !NAME.test(value)) return undefined
  return { block: last, value }
}
