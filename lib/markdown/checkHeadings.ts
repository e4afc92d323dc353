import type { Heading } from 'mdast'
import { buildError, buildWarning, type Finding } from './finding.ts'
import { formatWords } from './formatWords.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { visit } from './visit.ts'

/** Checks that headings begin at level 2 (the title is the page's one h1), skip no level and say something. */
export function checkHeadings({ tree, source }: MarkdownDocument): readonly Finding[] {
  const headings: Heading[] = []
  visit(tree, 'heading', heading => {
    headings.push(heading)
  })
  return headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.depth ?? 1
    const words = formatWords(heading)
    return [
      ...(words === '' ? [buildEmptyError(heading)] : checkLevel(heading, Math.max(before, 1), words)),
      ...checkUnderline(heading, words, source),
    ]
  })
}

const buildEmptyError = (heading: Heading): Finding =>
  buildError(heading, {
    message: 'Tiêu đề mục không có chữ.',
    fix: 'viết chữ sau dấu #, hoặc xóa dòng này',
  })

function checkLevel(heading: Heading, before: number, words: string): readonly Finding[] {
  if (heading.depth === 1)
    return [
      buildError(heading, {
        message: 'Tiêu đề cấp 1 chỉ dành cho tên bài (dòng title ở đầu tệp).',
        fix: `## ${words}`,
      }),
    ]
  if (heading.depth <= before + 1) return []
  return [
    buildError(heading, {
      message: `Tiêu đề nhảy cấp: ở đây dùng ${'#'.repeat(before + 1)}, không dùng ${'#'.repeat(heading.depth)}.`,
      fix: `${'#'.repeat(before + 1)} ${words}`,
    }),
  ]
}

/** A dashed line meant as a divider turns the paragraph above it into a heading. */
function checkUnderline(heading: Heading, words: string, source: string): readonly Finding[] {
  const start = heading.position?.start.offset ?? 0
  if (source[start] === '#' || heading.depth === 1) return []
  return [
    buildWarning(heading, {
      message: 'Dòng gạch --- ngay dưới đoạn văn biến cả đoạn thành tiêu đề.',
      fix: `nếu là đường kẻ thì để một dòng trống trước ---; nếu là tiêu đề thì viết: ## ${words}`,
    }),
  ]
}
