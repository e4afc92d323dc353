import { describe, expect, it } from 'vitest'
import { checkProse } from '../lib/prose/checkProse.ts'
import { definitions } from './glossary.ts'

describe('the glossary', () => {
  it('explains each term once, in whole sentences that a proof-reader lets pass', () => {
    const terms = definitions.map(({ term }) => term.toLowerCase())
    expect(new Set(terms).size).toBe(terms.length)
    const texts = definitions.map(({ term, meaning }) => `${term}: ${meaning}`)
    expect(texts.filter(text => !text.endsWith('.') || text !== text.normalize('NFC'))).toEqual([])
    const lines = texts.map((source, index) => ({ number: index + 1, source, words: source }))
    expect(checkProse(lines, { hasForeignLink: false })).toEqual([])
  })
})
