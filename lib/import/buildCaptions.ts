import type { Image, Paragraph, RootContent } from 'mdast'
import { listPictures } from '../markdown/listPictures.ts'
import { splitCaptionLabel } from '../markdown/splitCaptionLabel.ts'
import { buildDraft, type Draft, type DraftNote } from './draft.ts'
import { formatBlock } from './formatBlock.ts'

const LONGEST_LABELLED = 300
const LONGEST_UNLABELLED = 250
/** Blocks above a caption in which the picture of its number is looked for. */
const NEAR = 3

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
    const picture = findPicture(blocks, index, found.number)
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
  /** The number that the writer gave it. */
  readonly number?: number
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
    return { caption: labelled.rest, number: labelled.number, note }
  }
  const isUnderPicture = listOwnPictures(blocks[index - 1]).some(({ title }) => !title)
  if (!isUnderPicture || words.length > LONGEST_UNLABELLED) return undefined
  const isStyled = block.data?.hint === 'caption'
  const isSlanted = block.children.every(({ type }) => type === 'emphasis' || type === 'break')
  if (!isStyled && !isSlanted && block.data?.hint !== 'centre') return undefined
  const certainty = isStyled ? 'sure' : isSlanted ? 'likely' : 'unsure'
  return { caption: words, note: { certainty, label: 'Chú thích ảnh', text: words } }
}

/**
 * The picture above without a caption; for a caption with a number else the picture of this number, words
 * standing between the two, or the picture below.
 */
function findPicture(
  blocks: readonly RootContent[],
  index: number,
  number: number | undefined,
): Image | undefined {
  const above = listOwnPictures(blocks[index - 1]).findLast(({ title }) => !title)
  if (above !== undefined || number === undefined) return above
  const counted = blocks.flatMap(listOwnPictures)[number - 1]
  const near = blocks.slice(Math.max(0, index - NEAR), index).flatMap(listOwnPictures)
  if (counted !== undefined && !counted.title && near.includes(counted)) return counted
  return listOwnPictures(blocks[index + 1]).find(({ title }) => !title)
}

function listOwnPictures(block: RootContent | undefined): readonly Image[] {
  return block?.type === 'paragraph' ? listPictures(block as Paragraph) : []
}
