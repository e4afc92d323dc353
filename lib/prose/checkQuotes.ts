import type { ProseFault, ProseLine } from './proseLine.ts'

const straight = /(?<!\\)"/gu
/** Quotes of a formula or a program are straight: `=CELL("COL";D2)`, `họ == "Nguyễn"`, `{cỡ "chữ"}`. */
const formula = /=\s*"|[\p{L}\p{N}_]\("|\([^()\s]*;"|"\}/u

/**
 * Finds straight quotes, told once for all lines: there are many or none. A line with an odd number of them,
 * such as one with inches, is left alone, as is a formula.
 */
export function checkQuotes(lines: readonly ProseLine[]): readonly ProseFault[] {
  const edits = lines.flatMap(line => {
    const places = [...line.words.matchAll(straight)]
    if (places.length % 2 === 1 || formula.test(line.words)) return []
    return places.map(({ index }, at) => ({ line, index, length: 1, text: at % 2 === 0 ? '“' : '”' }))
  })
  const [first] = edits
  if (first === undefined) return []
  const message = `Có ${edits.length} dấu ngoặc kép thẳng "; trong bài dùng ngoặc kép cong “ ”.`
  return [{ line: first.line, index: first.index, code: 'BT67', message, edits }]
}
