import { describe, expect, it } from 'vitest'
import { checkCharacters } from './checkCharacters.ts'

const check = (text: string, frontMatterLines = 0) => checkCharacters(text, { file: 'f', frontMatterLines })

describe('checkCharacters', () => {
  it.each([
    ['\u0000', 'U+0000'],
    ['\u001B', 'U+001B'],
    ['\u0085', 'U+0085'],
    ['\u200B', 'U+200B'],
    ['\u200D', 'U+200D'],
    ['\u2060', 'U+2060'],
    ['\uFEFF', 'U+FEFF'],
    ['\u202E', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u2028', 'U+2028'],
    ['\uFFFD', 'U+FFFD'],
    ['\uFFFF', 'U+FFFF'],
    ['\uD800', 'U+D800'],
  ])('refuses %j anywhere, at its place', (character, name) => {
    const [problem, ...others] = check(`Dòng đầu\nab${character}cd`)
    expect(problem).toMatchObject({ line: 2, column: 3, field: 'nội dung', fix: 'abcd' })
    expect(problem?.message).toContain(name)
    expect(others).toEqual([])
  })

  it.each(['\t', '\u00A0', '\u3000', '\u2009'])('refuses %j in front matter only', character => {
    expect(check(`---\ntitle: a${character}b\n---\n`, 3)).toMatchObject([
      { line: 2, column: 9, field: 'title' },
    ])
    expect(check(`a${character}b`)).toEqual([])
  })

  it('leaves emoji that are joined whole', () => {
    expect(check('Gia đình 👨‍👩‍👧, 👩🏽‍🌾, ❤️‍🔥, chữ Việt có dấu: ỹ ễ ặ')).toEqual([])
  })

  it('does not bury the editor in problems of one kind', () => {
    expect(check('a\u200B\n'.repeat(5000))).toHaveLength(20)
  })
})
