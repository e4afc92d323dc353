import type { Problem } from '../types.ts'

type Fault = Pick<Problem, 'line' | 'column' | 'code' | 'message' | 'fix'>

const OPENING_LIKE = /^\s*[-\u2010-\u2015\u2212]{2,}|^\s*[\u2012-\u2015]/

/**
 * Finds why the front matter of a file does not stand between two lines `---`. Takes the lines of the
 * file and a block to paste where there is none at all; gives `undefined` for good fences, whose closing
 * line is then the first `---` after line 1. Blanks after the dashes do not count.
 */
export function findFenceFault(lines: readonly string[], example: string): Fault | undefined {
  return findOpeningFault(lines, example) ?? findClosingFault(lines)
}

/** Index of the line that closes the front matter, or -1. */
export function findClosingFence(lines: readonly string[]): number {
  return lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
}

function findOpeningFault(lines: readonly string[], example: string): Fault | undefined {
  const [first = ''] = lines
  if (first.trimEnd() === '---') return undefined
  const start = { line: 1, column: 1 }
  const filled = lines.findIndex(line => line.trim() !== '')
  const opening = (lines[filled] ?? '').trim()
  if (filled > 0 && OPENING_LIKE.test(opening)) {
    const message = `Có ${filled} dòng trống phía trên dòng --- mở đầu.`
    return { ...start, code: 'BT01', message, fix: 'xóa dòng trống, để --- ở ngay dòng 1' }
  }
  if (first.startsWith(' ') && opening === '---') {
    return { ...start, code: 'BT01', message: 'Có dấu cách đứng trước --- ở dòng đầu.', fix: '---' }
  }
  const named = /^---\s*(?<name>[^\s-].*)$/.exec(first)?.groups
  if (named?.name !== undefined) {
    const message = `Dòng đầu chỉ nhận --- và không có gì khác; đang có thêm "${named.name.trim().slice(0, 40)}".`
    return { line: 1, column: 4, code: 'BT03', message, fix: '---' }
  }
  if (/^-+$/.test(opening)) {
    return {
      ...start,
      code: 'BT01',
      message: `Dòng đầu phải có đúng ba dấu gạch ngang, đang có ${opening.length}.`,
      fix: '---',
    }
  }
  if (OPENING_LIKE.test(opening)) {
    const message = 'Dòng đầu là gạch dài (Word tự đổi), phải là ba dấu gạch ngang ngắn.'
    return { ...start, code: 'BT01', message, fix: '---' }
  }
  if (/^[\p{L}_]+ *:/u.test(opening)) {
    return {
      ...start,
      code: 'BT01',
      message: 'Thiếu dòng --- mở đầu, phía trên các mục.',
      fix: `---\n${opening}`,
    }
  }
  const message = 'Thiếu phần đầu bài giữa hai dòng --- ở đầu tệp.'
  return { ...start, code: 'BT01', message, fix: example }
}

function findClosingFault(lines: readonly string[]): Fault | undefined {
  const closing = findClosingFence(lines)
  const within = closing < 0 ? lines : lines.slice(0, closing)
  const likeFence = within.findIndex((line, index) => index > 0 && OPENING_LIKE.test(line))
  const stray = findFirstBodyLine(within)
  if (likeFence > 0 && (stray < 0 || likeFence < stray)) {
    const message = `Dòng kết thúc phần đầu bài phải là --- và không có gì khác; đang là "${(lines[likeFence] ?? '').slice(0, 40)}".`
    return { line: likeFence + 1, column: 1, code: 'BT02', message, fix: '---' }
  }
  if (closing > 0 && stray < 0) return undefined
  const place =
    stray > 0 ? `thêm một dòng --- vào trước dòng ${stray + 1}` : 'thêm một dòng --- sau mục cuối cùng'
  return {
    line: 1,
    column: 1,
    code: 'BT02',
    message: 'Phần đầu bài thiếu dòng --- thứ hai để kết thúc.',
    fix: place,
  }
}

/** The first line that can only be body text: not indented, no key, no comment, and after a blank line. */
function findFirstBodyLine(lines: readonly string[]): number {
  return lines.findIndex((line, index) => {
    const isKeyless = line.trim() !== '' && !/^(?:\s|- |#(?!#)|[\p{L}\p{N}_-]+ *:)/u.test(line)
    return index > 0 && isKeyless && (lines[index - 1] ?? '').trim() === ''
  })
}
