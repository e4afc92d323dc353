import type { Heading, Paragraph, Root } from 'mdast'
import { buildError, buildWarning, type Finding } from './finding.ts'
import { formatCorrectedLine } from './formatCorrectedLine.ts'
import { formatWords } from './formatWords.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { visit } from './visit.ts'

/** Letters of the longest line that is still a heading rather than a bold sentence. */
const longestHeading = 100

/**
 * Checks that headings begin at level 2 (the title is the page's one h1), skip no level, say something and are
 * headings, not bold lines.
 */
export function checkHeadings({ tree, source }: MarkdownDocument): readonly Finding[] {
  const headings: Heading[] = []
  visit(tree, 'heading', heading => {
    headings.push(heading)
  })
  const findings = headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.depth ?? 1
    const words = formatWords(heading)
    return [
      ...(words === ''
        ? [buildEmptyError(heading)]
        : checkLevel(heading, { before: Math.max(before, 1), words, source })),
      ...checkUnderline(heading, words, source),
    ]
  })
  return [...findings, ...checkBoldLines(tree)]
}

/** A bold line of its own with text below looks like a heading, but no list of contents and no screen reader knows it. */
function checkBoldLines({ children }: Root): readonly Finding[] {
  let level = 2
  return children.flatMap((node, index) => {
    if (node.type === 'heading') level = Math.max(2, node.depth)
    const next = children[index + 1]
    if (node.type !== 'paragraph' || !isBoldLine(node) || next === undefined || next.type === 'heading')
      return []
    const words = formatWords(node)
    return [
      buildWarning(node, {
        code: 'BT46',
        message: `Dòng in đậm "${words}" đứng riêng như một tiêu đề mục.`,
        fix: `${'#'.repeat(level)} ${words}`,
      }),
    ]
  })
}

function isBoldLine(paragraph: Paragraph): boolean {
  const [only, ...others] = paragraph.children
  const [inner = only] = only?.type === 'emphasis' ? only.children : []
  const words = formatWords(paragraph)
  const isLikeHeading = words.length <= longestHeading && !/[.,;!?…]$/.test(words)
  return others.length === 0 && inner?.type === 'strong' && words !== '' && isLikeHeading
}

const buildEmptyError = (heading: Heading): Finding =>
  buildError(heading, {
    code: 'BT46',
    message: 'Tiêu đề mục không có chữ.',
    fix: 'viết chữ sau dấu #, hoặc xóa dòng này',
  })

interface HeadingContext {
  readonly before: number
  readonly words: string
  readonly source: string
}

function checkLevel(heading: Heading, { before, words, source }: HeadingContext): readonly Finding[] {
  if (heading.depth === 1)
    return [
      buildError(heading, {
        code: 'BT46',
        message: 'Tiêu đề cấp 1 chỉ dành cho tên bài (dòng title ở đầu tệp).',
        fix: `## ${words}`,
        ...listLevelMends(heading, source),
      }),
    ]
  if (heading.depth <= before + 1) return []
  return [
    buildError(heading, {
      code: 'BT46',
      message: `Tiêu đề nhảy cấp: ở đây dùng ${'#'.repeat(before + 1)}, không dùng ${'#'.repeat(heading.depth)}.`,
      fix: `${'#'.repeat(before + 1)} ${words}`,
    }),
  ]
}

/** `# Kết quả` needs one more sign; a heading underlined with `===` is two lines and left to the editor. */
function listLevelMends(heading: Heading, source: string): Pick<Finding, 'mends'> {
  const { start } = heading.position ?? {}
  if (start?.offset === undefined || source[start.offset] !== '#') return {}
  const text = formatCorrectedLine(source, [{ start: start.offset, end: start.offset, text: '#' }])
  return { mends: [{ line: start.line, text }] }
}

/** A dashed line meant as a divider turns the paragraph above it into a heading. */
function checkUnderline(heading: Heading, words: string, source: string): readonly Finding[] {
  const start = heading.position?.start.offset ?? 0
  if (source[start] === '#' || heading.depth === 1) return []
  return [
    buildWarning(heading, {
      code: 'BT46',
      message: 'Dòng gạch --- ngay dưới đoạn văn biến cả đoạn thành tiêu đề.',
      fix: `nếu là đường kẻ thì để một dòng trống trước ---; nếu là tiêu đề thì viết: ## ${words}`,
    }),
  ]
}
