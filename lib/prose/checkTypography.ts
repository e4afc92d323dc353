import type { ProseFault, ProseLine } from './proseLine.ts'

/** Finds signs that a keyboard or Word puts in the place of the right ones, and blanks where none belong. */
export function checkTypography(line: ProseLine): readonly ProseFault[] {
  return [...checkBlanks(line), ...checkEth(line)]
}

function checkBlanks(line: ProseLine): readonly ProseFault[] {
  return [
    ...line.words.matchAll(
      /(?<=[\p{L}\p{N})”"%]\uFFFC*) +(?=[,;!?](?:\s|$)|(?<!\p{N} +):(?:\s|$)|\.(?!\.))/gu,
    ),
  ]
    .filter(({ 0: blanks, index }) =>
      /^[,;:!?.](?:[\s\uFFFC]|$)/u.test(line.words.slice(index + blanks.length)),
    )
    .map(({ 0: blanks, index }) => ({
      line,
      index,
      code: 'BT66',
      message: `Thừa khoảng trắng trước dấu "${line.words[index + blanks.length]}".`,
      edits: [{ line, index, length: blanks.length, text: '' }],
    }))
}

/** `Ð` of Icelandic looks like `Đ`; searching does not find it. */
function checkEth(line: ProseLine): readonly ProseFault[] {
  const found = [...line.words.matchAll(/[ÐðƉ]/gu)]
  const [first] = found
  if (first === undefined) return []
  const message = `Chữ "${first[0]}" không phải chữ Đ của tiếng Việt, tìm kiếm sẽ không thấy.`
  const edits = found.map(({ 0: letter, index }) => ({
    line,
    index,
    length: 1,
    text: letter === 'ð' ? 'đ' : 'Đ',
  }))
  return [{ line, index: first.index, code: 'BT65', message, edits }]
}
