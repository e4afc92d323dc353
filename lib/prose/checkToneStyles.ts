import { findSyllable } from '../text/vietnameseSyllables.ts'
import type { ProseFault, ProseLine } from './proseLine.ts'

interface StyledWord {
  readonly line: ProseLine
  readonly index: number
  readonly word: string
  readonly style: 'old' | 'new'
  readonly twin: string
}

/**
 * Finds that a text puts the tone mark of `hòa` in one place and that of `thuý` in another; told once, at the
 * first word of the rarer style. Either style by itself is right. Names are spelt as their bearers spell them.
 */
export function checkToneStyles(lines: readonly ProseLine[]): readonly ProseFault[] {
  const words = lines.flatMap(listStyledWords)
  const old = words.filter(({ style }) => style === 'old')
  const other = words.filter(({ style }) => style === 'new')
  const [rare, usual] = old.length < other.length ? [old, other] : [other, old]
  const [first] = rare
  const [example] = usual
  if (first === undefined || example === undefined) return []
  const { line, index, word } = first
  const message = `Bài đặt dấu theo hai kiểu: "${example.word}" (${usual.length} chỗ) và "${word}" (${rare.length} chỗ).`
  const edits = rare.map(styled => ({ ...styled, length: styled.word.length, text: styled.twin }))
  return [{ line, index, code: 'BT68', message, edits }]
}

function listStyledWords(line: ProseLine): readonly StyledWord[] {
  return [...line.words.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const syllable = findSyllable(word)
    if (syllable === undefined || syllable.style === 'any') return []
    return [{ line, index, word, style: syllable.style, twin: syllable.twin }]
  })
}
