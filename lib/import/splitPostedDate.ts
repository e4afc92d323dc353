import { buildDraft, type Draft } from './draft.ts'
import { formatBlock } from './formatBlock.ts'
import { parseOfficialDate, parsePostedDate } from './parsePostedDate.ts'

/** A portal prints the date near the title or below the text. */
const NEAR = 6

/** Splits the lines that say when the article was posted from its text. */
export function splitPostedDate(draft: Draft): Draft {
  const lines = draft.blocks.flatMap((block, index) => {
    const isNear = index < NEAR || index >= draft.blocks.length - NEAR
    if (!isNear || (block.type !== 'paragraph' && block.type !== 'heading')) return []
    const words = formatBlock(block)
    const posted = parsePostedDate(words)
    // "Nam Sơn, ngày 05 tháng 01 năm 2026": a place of few words before the date, nothing after.
    const official = /^[^,.]{2,40},\s*ngày[^,.]+\d{4}\.?$/iu.test(words)
      ? parseOfficialDate(words)
      : undefined
    const date = posted ?? official
    return date === undefined ? [] : [{ block, date, words, isPosted: posted !== undefined }]
  })
  const [first] = lines.toSorted((a, b) => Number(b.isPosted) - Number(a.isPosted))
  if (first === undefined) return draft
  const isKnown = draft.fields.date !== undefined
  return buildDraft(draft, {
    blocks: draft.blocks.filter(block => !lines.some(line => line.block === block)),
    dropped: lines.filter(line => isKnown || line !== first).map(({ words }) => words),
    ...(!isKnown && {
      fields: { date: first.date },
      notes: [
        {
          certainty: first.isPosted ? 'sure' : 'likely',
          label: 'Ngày đăng',
          text: `${first.date}, lấy từ dòng "${first.words}"`,
        },
      ],
    }),
  })
}
