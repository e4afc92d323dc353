import type { Image } from 'mdast'
import { visit } from 'unist-util-visit'
import { findMeantDate } from '../content/findMeantDate.ts'
import { parseHanoiDate } from '../text/hanoiDate.ts'
import { buildCaptions } from './buildCaptions.ts'
import { buildHeadings } from './buildHeadings.ts'
import { buildLists } from './buildLists.ts'
import { buildDraft, type Draft, type DraftContext } from './draft.ts'
import type { ImportedPage } from './importedPage.ts'
import { splitBlocks } from './splitBlocks.ts'
import { splitByline } from './splitByline.ts'
import { splitLetterhead } from './splitLetterhead.ts'
import { splitNeighbourLinks } from './splitNeighbourLinks.ts'
import { splitPostedDate } from './splitPostedDate.ts'
import { splitSummary } from './splitSummary.ts'
import { splitTitle } from './splitTitle.ts'

/** Builds an article of a page's blocks: what they say of it goes to its fields, the rest is its body. */
export function buildArticleDraft(page: ImportedPage, context: DraftContext): Draft {
  const start: Draft = { blocks: splitBlocks(page.blocks), fields: page.fields ?? {}, notes: [], dropped: [] }
  const steps: readonly ((draft: Draft) => Draft)[] = [
    splitLetterhead,
    splitNeighbourLinks,
    splitPostedDate,
    draft => splitTitle(draft, context, page.title),
    splitByline,
    buildCaptions,
    draft => buildHeadings(draft, context),
    buildLists,
    splitSummary,
    draft => buildPostedDate(draft, page.publishedAt),
  ]
  return steps.reduce((draft, step) => step(draft), start)
}

/** Without a date in the text, the one that a page states in its head. */
function buildPostedDate(draft: Draft, publishedAt: string | undefined): Draft {
  const date = parseHanoiDate(publishedAt ?? '') ?? findMeantDate(publishedAt ?? '')
  if (date === undefined || draft.fields.date !== undefined) return draft
  return buildDraft(draft, {
    fields: { date },
    notes: [{ certainty: 'sure', label: 'Ngày đăng', text: `${date}, ghi trong trang gốc` }],
  })
}

/** The pictures of a draft in reading order. */
export function listDraftPictures({ blocks }: Draft): readonly Image[] {
  const images: Image[] = []
  for (const block of blocks) {
    visit(block, 'image', image => {
      images.push(image)
    })
  }
  return images
}
