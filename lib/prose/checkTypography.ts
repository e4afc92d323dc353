import { findSyllable } from '../text/vietnameseSyllables.ts'
import type { ProseFault, ProseLine } from './proseLine.ts'

/** Finds signs that a keyboard or Word puts in the place of the right ones, and blanks where none belong. */
export function checkTypography(line: ProseLine): readonly ProseFault[] {
  return [...checkBlanks(line), ...checkMisplacedBlanks(line), ...checkEth(line)]
}

function checkBlanks(line: ProseLine): readonly ProseFault[] {
  return [
    ...line.words.matchAll(
      /(?<=[\p{L}\p{N})”"%]\uFFFC*) +(?=[,;!?](?:\s|$)|(?<!\p{N} +):(?:\s|$)|\.(?!\.))/gu,
    ),
  ]
    .filter(({ 0: blanks, index }) =>
      // `đặt một . (dấu chấm)` names the sign itself.
      /^[,;:!?.](?! \(dấu )(?:[\s\uFFFC]|$)/u.test(line.words.slice(index + blanks.length)),
    )
    .map(({ 0: blanks, index }) => ({
      line,
      index,
      code: 'BT66',
      message: `Thừa khoảng trắng trước dấu "${line.words[index + blanks.length]}".`,
      edits: [{ line, index, length: blanks.length, text: '' }],
    }))
}

/** `đạt 131% .Bà con`: the blank stands before the sign and not after it; `phông .VnTime` is a name. */
function checkMisplacedBlanks(line: ProseLine): readonly ProseFault[] {
  return [...line.words.matchAll(/(?<=[\p{L}\p{N})”"%]) +([.,;])(\p{L}+)/gu)]
    .filter(([, sign, next = '']) => {
      const isCapital = /^\p{Lu}\p{Ll}/u.test(next)
      return findSyllable(next.toLowerCase()) !== undefined && (isCapital || sign !== '.')
    })
    .map(({ 0: found, 1: sign = '', 2: next = '', index }) => ({
      line,
      index,
      code: 'BT66',
      message: `Khoảng trắng đứng trước dấu "${sign}" mà không đứng sau.`,
      edits: [{ line, index, length: found.length - next.length, text: `${sign} ` }],
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
