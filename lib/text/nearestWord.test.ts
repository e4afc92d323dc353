import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearestWord } from './nearestWord.ts'

const keys = ['title', 'date', 'category', 'summary', 'source', 'cover']

it.each([
  ['tilte', 'title'],
  ['Title', 'title'],
  ['sumary', 'summary'],
  ['categry', 'category'],
  ['scource', 'source'],
])('takes %s for %s', (word, meant) => expect(nearestWord(word, keys)).toBe(meant))

it.each(['', 'tags', 'x', 'một từ rất dài không giống từ nào'])('finds nothing near "%s"', word =>
  expect(nearestWord(word, keys)).toBeUndefined(),
)

it('does not mind Vietnamese marks and takes the first of equals', () => {
  expect(nearestWord('tieu de', ['tiêu đề', 'tóm tắt'])).toBe('tiêu đề')
  expect(nearestWord('ab', ['aba', 'abb'])).toBe('aba')
})

it('always finds a word that is among the candidates', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), words => {
      const [word = ''] = words
      expect(nearestWord(word, words)?.toLowerCase()).toBe(word.toLowerCase())
    }),
  )
})

it('is not slowed down by a text instead of a word', () => {
  expect(nearestWord('a'.repeat(1_000_000), keys)).toBeUndefined()
})
