import type { ProseFault, ProseLine } from './proseLine.ts'

/** Between letters; before and after a number (`ngày 23`) a blank that does not break is often meant. */
const stray = /(?<=[^\p{N}\s])\u00A0(?=[^\p{N}\s])|(?<=\s)\u00A0|\u00A0(?=\s|$)/gu

/** Finds no-break spaces that came with a text from Word, told once for all lines. */
export function checkSpaces(lines: readonly ProseLine[]): readonly ProseFault[] {
  const edits = lines.flatMap(line =>
    [...line.source.matchAll(stray)].map(({ index }) => ({ line, index, length: 1, text: ' ' })),
  )
  const [first] = edits
  if (first === undefined) return []
  const message = `Có ${edits.length} dấu cách đặc biệt (U+00A0), thường do chép từ Word; chữ sẽ không xuống dòng ở đó.`
  return [{ line: first.line, index: first.index, code: 'BT25', message, edits }]
}
