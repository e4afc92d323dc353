import { checkMarks } from './checkMarks.ts'
import type { Finding } from './finding.ts'
import { listLineContainers } from './listLineContainers.ts'

/**
 * Bounds within which the parser, whose time grows with the square of some of these and whose stack ends
 * at others, needs under 2 s (measured; a long report uses a tenth of each).
 */
const limits = {
  bytes: 200_000,
  lines: 3_000,
  depth: 12,
  containers: 1_500,
} as const

/** Checks, before any parser reads it, that a body is of a size that can be read at once. */
export function checkLimits(body: string): readonly Finding[] {
  const lines = body.split('\n')
  const size = checkSize(body, lines)
  return size.length > 0 ? size : [...checkContainers(lines), ...checkMarks(lines)]
}

function checkSize(body: string, lines: readonly string[]): readonly Finding[] {
  const bytes = Buffer.byteLength(body)
  if (bytes <= limits.bytes && lines.length <= limits.lines) return []
  return [
    {
      ...buildStart(0),
      code: 'BT50',
      message: `Bài quá dài: ${Math.ceil(bytes / 1000)} KB, ${lines.length} dòng; nhiều nhất là ${limits.bytes / 1000} KB và ${limits.lines} dòng.`,
      fix: 'chia bài thành nhiều bài, hoặc đưa phần phụ lục vào tệp đính kèm',
    },
  ]
}

function checkContainers(lines: readonly string[]): readonly Finding[] {
  const containers = listLineContainers(lines)
  const deep = containers.findIndex(({ depth }) => depth > limits.depth)
  const count = containers.reduce((sum, { opened }) => sum + opened, 0)
  const tooDeep: Finding = {
    ...buildStart(deep),
    code: 'BT50',
    message: `Danh sách hoặc trích dẫn lồng nhau quá ${limits.depth} cấp.`,
    fix: 'bớt khoảng trắng, dấu - hoặc dấu > ở đầu dòng để danh sách chỉ còn vài cấp',
  }
  const tooMany: Finding = {
    ...buildStart(0),
    code: 'BT50',
    message: `Bài có ${count} dòng danh sách hoặc trích dẫn; nhiều nhất là ${limits.containers}.`,
    fix: 'chia bài thành nhiều bài, hoặc đưa danh sách dài vào tệp đính kèm',
  }
  return [...(deep >= 0 ? [tooDeep] : []), ...(count > limits.containers ? [tooMany] : [])]
}

const buildStart = (line: number): Pick<Finding, 'line' | 'column' | 'severity'> => ({
  line: line + 1,
  column: 1,
  severity: 'error',
})
