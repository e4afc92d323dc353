import type { Paragraph, RootContent } from 'mdast'
import { buildDraft, type Draft } from './draft.ts'
import { formatBlock } from './formatBlock.ts'

/** A first paragraph up to this length is a lead; a summary made of its sentences is no longer than that. */
const LONGEST_LEAD = 300
const LONGEST_SUMMARY = 200

/**
 * Splits the lead (sapo) from the text: the first paragraph becomes the summary, which the page prints above
 * the text. Of one too long, or with links or notes, the first sentences are copied and it stays.
 */
export function splitSummary(draft: Draft): Draft {
  const texts = draft.blocks.filter(block => block.type !== 'footnoteDefinition' && formatBlock(block) !== '')
  const lead = texts[0]
  if (draft.fields.summary !== undefined) {
    const isRepeated = formatBlock(lead) === draft.fields.summary && texts.length > 1
    return isRepeated ? buildDraft(draft, { blocks: draft.blocks.filter(block => block !== lead) }) : draft
  }
  if (lead?.type !== 'paragraph' || isPictures(lead)) return draft
  const words = formatBlock(lead)
  const isMarked = lead.children.every(
    ({ type }) => type === 'strong' || type === 'emphasis' || type === 'break',
  )
  const isPlain = isMarked || lead.children.every(({ type }) => type === 'text' || type === 'break')
  if (isPlain && words.length <= LONGEST_LEAD && texts.length > 2) {
    return buildDraft(draft, {
      blocks: draft.blocks.filter(block => block !== lead),
      fields: { summary: words },
      notes: [
        { certainty: isMarked ? 'sure' : 'likely', label: 'Tóm tắt', text: 'lấy đoạn đầu của bài làm sapo' },
      ],
    })
  }
  const summary = findSentences(words)
  if (summary === '') return draft
  return buildDraft(draft, {
    fields: { summary },
    notes: [{ certainty: 'unsure', label: 'Tóm tắt', text: 'chép câu đầu của bài; đoạn đầu vẫn giữ nguyên' }],
  })
}

/** As many whole sentences from the start as a summary holds. A full stop after a capital ends none: "TP. Huế". */
function findSentences(words: string): string {
  const ends = [...words.matchAll(/(?<!\p{Uppercase})[.!?…]+(?=\s|$)/gu)].map(
    match => match.index + match[0].length,
  )
  return words.slice(0, ends.findLast(end => end <= LONGEST_SUMMARY) ?? 0).trim()
}

function isPictures(block: RootContent): boolean {
  return (block as Paragraph).children.every(({ type }) => type === 'image')
}
