import type { Finding } from './finding.ts'

/** How often signs may stand in one line, in one block (the lines between two blank ones) and in a body. */
interface MarkLimit {
  readonly signs: string
  readonly count: (line: string) => number
  readonly line: number
  readonly block: number
  readonly body: number
}

/** The parser weighs signs of a kind against each other: its time grows with the square of their number. */
const limits: readonly MarkLimit[] = [
  { signs: '*, _ hoặc ~', count: countPairs, line: 500, block: 500, body: 3_000 },
  { signs: '[ hoặc ]', count: line => countSigns(line, '[]'), line: 600, block: 600, body: 5_000 },
  { signs: '`', count: line => countSigns(line, '`'), line: 500, block: 1_000, body: 3_000 },
  { signs: '|', count: line => countSigns(line, '|'), line: 100, block: 8_000, body: 8_000 },
  { signs: '<', count: line => countSigns(line, '<'), line: 10_000, block: 10_000, body: 20_000 },
  { signs: '@', count: line => countSigns(line, '@'), line: 5_000, block: 5_000, body: 5_000 },
  { signs: '\\', count: line => countSigns(line, '\\'), line: 20_000, block: 20_000, body: 20_000 },
]

/** Checks that no line, block or body holds more of a sign than the parser can read at once. */
export function checkMarks(lines: readonly string[]): readonly Finding[] {
  return limits.flatMap(limit => {
    const line = findExcess(lines, limit)
    if (line === undefined) return []
    return [
      {
        line: line + 1,
        column: 1,
        severity: 'error' as const,
        code: 'BT50',
        message: `Đến dòng này đã có quá nhiều dấu ${limit.signs}.`,
        fix: 'bớt chữ đậm, liên kết và cột của bảng, hoặc ngắt đoạn bằng một dòng trống',
      },
    ]
  })
}

function findExcess(lines: readonly string[], limit: MarkLimit): number | undefined {
  let block = 0
  let body = 0
  for (const [index, line] of lines.entries()) {
    const count = limit.count(line)
    block = line.trim() === '' ? 0 : block + count
    body += count
    if (count > limit.line || block > limit.block || body > limit.body) return index
  }
  return undefined
}

/** How many marks of bold, slanted or struck text a line may hold: one for every two like signs in a row. */
function countPairs(line: string): number {
  const runs = line.match(/\*+|_+|~+/g) ?? []
  return runs.reduce((count, run) => count + Math.ceil(run.length / 2), 0)
}

function countSigns(line: string, signs: string): number {
  let count = 0
  for (const sign of signs) {
    for (let place = line.indexOf(sign); place >= 0; place = line.indexOf(sign, place + 1)) count += 1
  }
  return count
}
