import { visit } from 'unist-util-visit'
import { type Finding, type FindingWords, mostReported } from './finding.ts'
import type { MarkdownDocument } from './markdownDocument.ts'

interface BrokenLink extends FindingWords {
  readonly offset: number
}

/**
 * Checks for links, pictures and notes that the parser took for plain words, which readers would see with
 * their brackets: an address with spaces, a reference without its definition.
 */
export function checkBrokenLinks({ tree, source }: MarkdownDocument): readonly Finding[] {
  const lineStarts = listLineStarts(source)
  const findings: Finding[] = []
  visit(tree, 'text', ({ position }) => {
    const start = position?.start.offset ?? 0
    const written = source.slice(start, position?.end.offset ?? start)
    for (const { offset, ...words } of listBrokenLinks(written))
      findings.push({ ...findPlace(lineStarts, start + offset), severity: 'error', ...words })
  })
  return findings.slice(0, mostReported)
}

/** `written` is text as the editor wrote it, so that brackets behind a backslash are known for plain ones. */
function listBrokenLinks(written: string): readonly BrokenLink[] {
  const found: BrokenLink[] = []
  for (let at = 0; at < written.length; at++) {
    const pair = written.slice(at, at + 2)
    if (pair.startsWith('\\')) at++
    else if (pair === '](') found.push({ offset: at, ...spacedWords })
    else if (pair === '][') found.push({ offset: at, ...buildUndefinedWords(findLabel(written, at + 1)) })
    else if (pair === '[^' && written.includes(']', at))
      found.push({ offset: at, ...buildNoteWords(findLabel(written, at)) })
  }
  return found
}

const spacedWords: FindingWords = {
  message: 'Liên kết hoặc ảnh này không thành vì địa chỉ có khoảng trắng, hoặc thiếu dấu ngoặc.',
  fix: 'đặt địa chỉ có khoảng trắng trong dấu < >, ví dụ [chữ](<ke hoach.pdf>); nếu chỉ là chữ, viết \\](',
}

const buildUndefinedWords = (label: string): FindingWords => ({
  message: `Chưa có dòng ghi địa chỉ cho ${label}.`,
  fix: `thêm vào cuối bài, sau một dòng trống: ${label}: https://… (nếu chỉ là chữ, viết \\[)`,
})

const buildNoteWords = (label: string): FindingWords => ({
  message: `Chưa có dòng chú thích cho ${label}.`,
  fix: `thêm vào cuối bài, sau một dòng trống: ${label}: nội dung chú thích`,
})

function findLabel(written: string, start: number): string {
  const end = written.indexOf(']', start)
  return end < 0 ? '[…]' : written.slice(start, Math.min(end + 1, start + 60))
}

function listLineStarts(source: string): readonly number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function findPlace(lineStarts: readonly number[], offset: number): Pick<Finding, 'line' | 'column'> {
  const line = lineStarts.findLastIndex(start => start <= offset)
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 }
}
