import type { Image, Paragraph, Root } from 'mdast'
import { findCaptionLine } from './checkCaptionLines.ts'
import { buildError, buildWarning, type Finding } from './finding.ts'
import { findLinkedPicture } from './findLinkedPicture.ts'
import { findPicture } from './findPicture.ts'
import { findVideo, isVideo } from './findVideo.ts'
import { DESCRIPTION_SAMPLE, formatPictureLine } from './formatPictureLine.ts'
import { formatWords } from './formatWords.ts'
import { listPictures } from './listPictures.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { parseAddress } from './parseAddress.ts'
import { splitCaption } from './splitCaption.ts'
import { splitCaptionLabel } from './splitCaptionLabel.ts'
import { visit } from './visit.ts'

/**
 * Checks that every picture stands in a paragraph of pictures only, is a file beside the text and has words
 * for those who cannot see it, and that a number written in its caption is the one that the page prints. A video
 * stands in a paragraph of its own, and so does a picture that leads to another site.
 */
export function checkPictures({ tree, context }: MarkdownDocument): readonly Finding[] {
  const images: Image[] = []
  const placed = new Set<Image>()
  const linked = new Set<Image>()
  visit(tree, node => {
    if (node.type === 'image') images.push(node)
    if (node.type !== 'paragraph') return
    for (const image of listPlacedPictures(node)) placed.add(image)
    const target = findLinkedPicture(node)
    if (target && !isVideo(target.image)) linked.add(target.image)
  })
  return [
    ...images.flatMap(image => {
      const found = isVideo(image)
        ? findVideo(image, context)
        : findPicture(image, context, listAddresses(images))
      return [
        ...('message' in found ? [buildError(image, found)] : []),
        ...(placed.has(image) || linked.has(image) ? [] : [buildPlaceError(image)]),
        ...checkAlt(image, tree),
      ]
    }),
    ...checkNumbers(images.filter(image => !isVideo(image) && !linked.has(image))),
  ]
}

const listAddresses = (images: readonly Image[]): readonly string[] =>
  images.map(({ url }) => parseAddress(url)).flatMap(address => (address.kind === 'file' ? address.name : []))

/** A picture with its caption on the next line is for `checkCaptionLines` to mend. */
function listPlacedPictures(paragraph: Paragraph): readonly Image[] {
  const pictures =
    splitCaptionLabel(formatWords(paragraph)) === undefined
      ? listPictures(paragraph)
      : paragraph.children.filter(child => child.type === 'image')
  return pictures.length > 1 ? pictures.filter(image => !isVideo(image)) : pictures
}

const buildPlaceError = (image: Image): Finding =>
  buildError(image, {
    code: 'BT36',
    message: isVideo(image)
      ? 'Video phải đứng riêng một đoạn, không nằm giữa chữ, cạnh ảnh, trong bảng hay trong liên kết.'
      : 'Ảnh phải đứng riêng một đoạn, không nằm giữa chữ, trong bảng hay trong liên kết.',
    fix: `đặt ${isVideo(image) ? 'video' : 'ảnh'} ở một dòng riêng, trên và dưới để trống một dòng: ${formatPictureLine(image)}`,
  })

function checkAlt(image: Image, tree: Root): readonly Finding[] {
  if (image.alt?.trim() === DESCRIPTION_SAMPLE) {
    return [
      buildWarning(image, {
        code: 'BT36',
        message: `Lời mô tả "${DESCRIPTION_SAMPLE}" là lời mẫu, chưa phải lời của bạn.`,
        fix: 'thay bằng điều thấy trong ảnh, ví dụ: Đại biểu biểu quyết trong hội trường',
      }),
    ]
  }
  if (image.alt?.trim()) return []
  return [
    buildError(image, {
      code: 'BT36',
      message: isVideo(image)
        ? 'Video chưa có lời mô tả cho người không nhìn thấy.'
        : 'Ảnh chưa có lời mô tả cho người không nhìn thấy ảnh.',
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
