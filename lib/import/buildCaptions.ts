import type { Image, Paragraph, RootContent } from 'mdast'
import { listPictures } from '../markdown/listPictures.ts'
import { splitCaptionLabel } from '../markdown/splitCaptionLabel.ts'
import { buildDraft, type Draft, type DraftNote } from './draft.ts'
import { formatBlock } from './formatBlock.ts'

const LONGEST_LABELLED = 300
const LONGEST_UNLABELLED = 250

/**
 * Binds captions to their pictures: "Ảnh 1: …", also where an old font lost the first letter, and lines that
 * look like captions below a picture. A caption whose picture is lost gets a line for one.
 */
export function buildCaptions(draft: Draft): Draft {
  const blocks = [...draft.blocks]
  const notes: DraftNote[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const found = findCaption(blocks, index)
    if (found === undefined) continue
    notes.push(found.note)
    const picture = findPicture(blocks, index, found.isLabelled)
    if (picture === undefined) {
      const lost: Image = { type: 'image', url: '', alt: '', title: found.caption }
      blocks[index] = { type: 'paragraph', children: [lost] }
    } else {
      picture.title = found.caption
      blocks.splice(index, 1)
      index -= 1
    }
  }
  return buildDraft(draft, { blocks, notes })
}

interface Caption {
  readonly caption: string
  readonly isLabelled: boolean
  readonly note: DraftNote
}

function findCaption(blocks: readonly RootContent[], index: number): Caption | undefined {
  const block = blocks[index]
  if (block?.type !== 'paragraph' || listPictures(block).length > 0) return undefined
  const words = formatBlock(block)
  const labelled = words.length <= LONGEST_LABELLED ? splitCaptionLabel(words) : undefined
  if (labelled !== undefined && labelled.rest !== '') {
    const mended = labelled.isWhole ? '' : ` (dòng gốc bị mất chữ: "${labelled.label}")`
    const note: DraftNote = { certainty: 'sure', label: 'Chú thích ảnh', text: `${labelled.rest}${mended}` }
    return { caption: labelled.rest, isLabelled: true, note }
  }
  const isUnderPicture = listOwnPictures(blocks[index - 1]).some(({ title }) => !title)
  if (!isUnderPicture || words.length > LONGEST_UNLABELLED) return undefined
  const isStyled = block.data?.hint === 'caption'
  const isSlanted = block.children.every(({ type }) => type === 'emphasis' || type === 'break')
  if (!isStyled && !isSlanted && block.data?.hint !== 'centre') return undefined
  const certainty = isStyled ? 'sure' : isSlanted ? 'likely' : 'unsure'
  return { caption: words, isLabelled: false, note: { certainty, label: 'Chú thích ảnh', text: words } }
}

/** The picture above without a caption, else, for a caption with a number, the one below. */
function findPicture(blocks: readonly RootContent[], index: number, isLabelled: boolean): Image | undefined {
  const above = listOwnPictures(blocks[index - 1]).findLast(({ title }) => !title)
  const below = isLabelled ? listOwnPictures(blocks[index + 1]).find(({ title }) => !title) : undefined
  return above ?? below
}

function listOwnPictures(block: RootContent | undefined): readonly Image[] {
  return block?.type === 'paragraph' ? listPictures(block as Paragraph) : []
}
