import { foldVietnamese } from '../text/foldVietnamese.ts'
import { buildDraft, type Draft } from './draft.ts'
import { formatBlock } from './formatBlock.ts'
import { parseOfficialDate } from './parsePostedDate.ts'

/** How far from the start a letterhead ends, in blocks, and how long its lines are. */
const DEEPEST = 12
const LONGEST = 400

/** Folded: the Party's name or the State's at the top of every official document, and the motto below. */
const HEADS = /dang cong san viet nam|cong hoa xa hoi chu nghia viet nam|doc lap - tu do/
const NUMBER = /^so\s*:?\s*[\d…. ]*[-/]\s*\p{Letter}+\s*[/-]/u

/**
 * Splits the letterhead of an official document from its text: bodies, number, motto, place and date. The
 * date, which is that of the document, is a guess at the article's.
 */
export function splitLetterhead(draft: Draft): Draft {
  const starts = draft.blocks.slice(0, DEEPEST).map(formatBlock)
  if (!starts.some(words => words.length <= LONGEST && HEADS.test(foldVietnamese(words)))) return draft
  const end = starts.findLastIndex(words => words.length <= LONGEST && isHeadLine(words))
  const head = starts.slice(0, end + 1)
  const date = head.map(words => parseOfficialDate(words)).find(found => found !== undefined)
  return buildDraft(draft, {
    blocks: draft.blocks.slice(end + 1),
    dropped: head.filter(Boolean),
    ...(date && {
      fields: { date },
      notes: [{ certainty: 'likely', label: 'Ngày đăng', text: `${date}, lấy từ ngày của văn bản` }],
    }),
  })
}

function isHeadLine(words: string): boolean {
  const folded = foldVietnamese(words)
  return (
    HEADS.test(folded) || NUMBER.test(folded) || (words.length < 80 && parseOfficialDate(words) !== undefined)
  )
}
