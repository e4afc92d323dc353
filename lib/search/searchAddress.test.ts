import { describe, expect, it } from 'vitest'
import { joinResults } from './joinResults.ts'
import { formatSearchAddress } from './searchAddress.ts'
import { splitExcerpt } from './splitExcerpt.ts'

describe('formatSearchAddress', () => {
  it('has what is set, in the order of the form, in NFC', () => {
    const fields = new Map([
      ['q', 'lễ hội'.normalize('NFD')],
      ['nam', '2024'],
    ])
    expect(formatSearchAddress(fields)).toBe('?q=l%E1%BB%85+h%E1%BB%99i&nam=2024')
  })

  it('is empty for an empty form', () => {
    expect(formatSearchAddress(new Map())).toBe('')
  })
})

describe('splitExcerpt', () => {
  it('tells the words looked for from the others, and shows characters as they were written', () => {
    expect(splitExcerpt('A &lt;b&gt; & <mark>d\u0335ảng</mark> viên')).toEqual([
      { text: 'A <b> & ', isMatch: false },
      { text: 'đảng', isMatch: true },
      { text: ' viên', isMatch: false },
    ])
  })
})

describe('joinResults', () => {
  it('keeps each result where it first stood', () => {
    const list = (...ids: readonly string[]) => ids.map(id => ({ id }))
    expect(joinResults([list('b', 'a'), list('c', 'b'), list()])).toEqual(list('b', 'a', 'c'))
  })
})
