import { buildDraft, type Draft } from './draft.ts'
import { formatBlock } from './formatBlock.ts'

/** How near the end they stand, and how long a title of another article is. */
const NEAR = 12
const LONGEST = 250

/** The label, then another article's title with a capital, a colon or a new line between; or the label alone. */
const LABELS =
  /^(?:bài (?:viết )?(?:trước|tiếp theo|kế tiếp|sau)|tin (?:trước|tiếp theo)|previous (?:article|post)|next (?:article|post))\s*(?:[:\n»«←→]|$|(?=\p{Uppercase}|["“]))/iu
/** What stands under an article on a portal, with a list of other articles below. */
const LISTS =
  /^(?:(?:các )?(?:tin|bài)(?: viết)?(?: có)? liên quan|những tin (?:mới|cũ) hơn|tin (?:khác|cùng chuyên mục|mới hơn|cũ hơn))\s*:?$/iu

/**
 * Splits from the text what a portal prints below it: "Bài trước", "Bài tiếp theo" with other articles'
 * titles, and lists of related news. They are links of the old page and no part of the article.
 */
export function splitNeighbourLinks(draft: Draft): Draft {
  const from = Math.max(1, draft.blocks.length - NEAR)
  const list = draft.blocks.findIndex((block, index) => index >= from && LISTS.test(formatBlock(block)))
  const end = list < 0 ? draft.blocks.length : list
  const isLink = (index: number) => {
    const words = formatBlock(draft.blocks[index])
    return (
      index >= end || (index >= from && words.length <= LONGEST && LABELS.test(words) && !/[.;]$/.test(words))
    )
  }
  return buildDraft(draft, {
    blocks: draft.blocks.filter((block, index) => block.type === 'footnoteDefinition' || !isLink(index)),
    dropped: draft.blocks
      .filter((block, index) => block.type !== 'footnoteDefinition' && isLink(index))
      .map(formatBlock),
  })
}
