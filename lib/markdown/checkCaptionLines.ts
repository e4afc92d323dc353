import type { Image, Paragraph, Root, RootContent } from 'mdast'
import { buildError, type Finding } from './finding.ts'
import { formatExcerpt } from './formatExcerpt.ts'
import { formatPictureLine } from './formatPictureLine.ts'
import { formatWords } from './formatWords.ts'
import { listPictures } from './listPictures.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { splitCaptionLabel } from './splitCaptionLabel.ts'
import { visit } from './visit.ts'

/** Checks for captions that stand in the text instead of with their picture, or whose label lost a letter. */
export function checkCaptionLines({ tree }: MarkdownDocument): readonly Finding[] {
  const findings: Finding[] = []
  let pictures = 0
  visit(tree, (node, index = 0, parent) => {
    if (node.type === 'image') {
      pictures += 1
      findings.push(...checkTitle(node))
    }
    if (node.type !== 'paragraph') return
    const near = findOwnPicture(node) ?? findNearPicture(parent?.children ?? [], index)
    findings.push(...checkParagraph(node, near, `anh-${pictures + 1}.jpg`))
  })
  return findings
}

/** `newName` is proposed for a picture that is not there yet. */
function checkParagraph(
  paragraph: Paragraph,
  picture: Image | undefined,
  newName: string,
): readonly Finding[] {
  const words = formatWords(paragraph)
  const caption = splitCaptionLabel(words)
  if (caption === undefined) return []
  const message = `Dòng chú thích "${formatExcerpt(words)}" chưa gắn với ảnh nào.`
  const line = formatPictureLine({ ...(picture ?? { url: newName, alt: '' }), title: caption.rest })
  const fix = formatAdvice(paragraph, picture) + line
  return [buildError(paragraph, { code: 'BT36', message, fix })]
}

function formatAdvice(paragraph: Paragraph, picture: Image | undefined): string {
  if (picture === undefined) return 'chép ảnh vào thư mục của bài rồi sửa dòng này thành: '
  const line = picture.position?.start.line
  return line === paragraph.position?.start.line ? '' : `xóa dòng này và sửa dòng ảnh (dòng ${line}) thành: `
}

/** The words of the caption line that is meant for a picture without a caption of its own. */
export function findCaptionLine(image: Image, tree: Root): string | undefined {
  let found: string | undefined
  visit(tree, 'paragraph', (node, index = 0, parent) => {
    const caption = splitCaptionLabel(formatWords(node))
    const near = findOwnPicture(node) ?? findNearPicture(parent?.children ?? [], index)
    if (caption !== undefined && near === image) found ??= caption.rest
  })
  return found
}

function checkTitle(image: Image): readonly Finding[] {
  const caption = splitCaptionLabel(image.title?.trim() ?? '')
  if (caption === undefined || caption.isWhole) return []
  return [
    buildError(image, {
      code: 'BT36',
      message: `Chú thích ảnh bắt đầu bằng "${caption.label}", có lẽ là "Ảnh" bị mất chữ.`,
      fix: formatPictureLine({ ...image, title: caption.rest }),
    }),
  ]
}

const findOwnPicture = (paragraph: Paragraph): Image | undefined =>
  paragraph.children.find(child => child.type === 'image')

/** A caption follows its picture far more often than it leads it. A picture that has one is not meant. */
function findNearPicture(siblings: readonly RootContent[], index: number): Image | undefined {
  return [siblings[index - 1], siblings[index + 1]]
    .flatMap(node => (node?.type === 'paragraph' ? listPictures(node) : []))
    .find(({ title }) => !title)
}
