import type { Image, Paragraph, Root } from 'mdast'
import { findCaptionLine } from './checkCaptionLines.ts'
import { buildError, buildWarning, type Finding } from './finding.ts'
import { findPicture } from './findPicture.ts'
import { formatPictureLine } from './formatPictureLine.ts'
import { formatWords } from './formatWords.ts'
import { listPictures } from './listPictures.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { splitCaption } from './splitCaption.ts'
import { splitCaptionLabel } from './splitCaptionLabel.ts'
import { visit } from './visit.ts'

/**
 * Checks that every picture stands in a paragraph of pictures only, is a file beside the text and has words
 * for those who cannot see it, and that a number written in its caption is the one that the page prints.
 */
export function checkPictures({ tree, context }: MarkdownDocument): readonly Finding[] {
  const images: Image[] = []
  const placed = new Set<Image>()
  visit(tree, node => {
    if (node.type === 'image') images.push(node)
    if (node.type === 'paragraph') for (const image of listPlacedPictures(node)) placed.add(image)
  })
  return [
    ...images.flatMap(image => {
      const found = findPicture(image, context)
      return [
        ...('message' in found ? [buildError(image, found)] : []),
        ...(placed.has(image) ? [] : [buildPlaceError(image)]),
        ...checkAlt(image, tree),
      ]
    }),
    ...checkNumbers(images),
  ]
}

/** A picture with its caption on the next line is for `checkCaptionLines` to mend. */
function listPlacedPictures(paragraph: Paragraph): readonly Image[] {
  return splitCaptionLabel(formatWords(paragraph)) === undefined
    ? listPictures(paragraph)
    : paragraph.children.filter(child => child.type === 'image')
}

const buildPlaceError = (image: Image): Finding =>
  buildError(image, {
    code: 'BT36',
    message: 'Ảnh phải đứng riêng một đoạn, không nằm giữa chữ, trong bảng hay trong liên kết.',
    fix: `đặt ảnh ở một dòng riêng, trên và dưới để trống một dòng: ${formatPictureLine(image)}`,
  })

function checkAlt(image: Image, tree: Root): readonly Finding[] {
  if (image.alt?.trim()) return []
  return [
    buildError(image, {
      code: 'BT36',
      message: 'Ảnh chưa có lời mô tả cho người không nhìn thấy ảnh.',
      fix: formatPictureLine({ ...image, title: image.title ?? findCaptionLine(image, tree) }),
    }),
  ]
}

function checkNumbers(images: readonly Image[]): readonly Finding[] {
  const captioned = images.filter(image => splitCaption(image.title ?? '').caption !== undefined)
  return captioned.flatMap((image, index) => {
    const { number } = splitCaption(image.title ?? '')
    if (number === undefined || number === index + 1) return []
    return [
      buildWarning(image, {
        code: 'BT36',
        message: `Chú thích ghi là ảnh ${number} nhưng đây là ảnh thứ ${index + 1} có chú thích; trang in "Ảnh ${index + 1}:".`,
        fix: 'xóa số trong chú thích (trang tự đánh số) và xem lại những chỗ trong bài nhắc đến ảnh này',
      }),
    ]
  })
}
