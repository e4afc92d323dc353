import { describe, expect, it } from 'vitest'
import { buildSearchPasses } from './buildSearchPasses.ts'
import { parseSearchQuery } from './parseSearchQuery.ts'
import type { SearchQuery } from './searchQuery.ts'

const abbreviations = [
  { short: 'UBND', long: 'Ủy ban nhân dân' },
  { short: 'BCH', long: 'Ban Chấp hành' },
]

function parse(typed: string): SearchQuery {
  const query = parseSearchQuery(typed, abbreviations)
  if (!query) throw new Error(`nothing to look for: ${typed}`)
  return query
}

const listWords = (typed: string) => parse(typed).forms.map(({ words }) => words)

describe('parseSearchQuery', () => {
  it('takes words as typed, in the spelling of the index', () => {
    expect(parse('  hoà   BÌNH ')).toEqual({
      forms: [{ phrases: [], words: ['hòa', 'BÌNH'] }],
      hasMarks: true,
    })
  })

  it.each([
    ['dang vien', false],
    ['KE HOACH 05', false],
    ['đang', true],
    ['dang viên', true],
    ['viên'.normalize('NFD'), true],
  ])('sees whether %s has marks', (typed, hasMarks) => {
    expect(parse(typed).hasMarks).toBe(hasMarks)
  })

  it('keeps what stands in quotation marks together, one that is still open too', () => {
    expect(parse('lớp "sơ cấp" “chính trị” mở').forms).toEqual([
      { phrases: ['sơ cấp', 'chính trị'], words: ['lớp', 'mở'] },
    ])
    expect(parse('"sơ cấp').forms).toEqual([{ phrases: ['sơ cấp'], words: [] }])
  })

  it('writes abbreviations out and long forms short, whatever the case, the marks and the place of tones', () => {
    expect(listWords('ubnd xã')).toEqual([
      ['ubnd', 'xã'],
      ['Ủy ban nhân dân', 'xã'],
    ])
    expect(listWords('họp uỷ ban nhân dân')).toEqual([
      ['họp', 'ủy ban nhân dân'],
      ['họp', 'UBND'],
    ])
    expect(listWords('uy ban nhan dan')).toEqual([['uy ban nhan dan'], ['UBND']])
  })

  it('does so inside quotation marks', () => {
    expect(parse('"BCH xã"').forms.map(({ phrases }) => phrases)).toEqual([['BCH xã'], ['Ban Chấp hành xã']])
  })

  it('writes two of them in every way, and never in more than four', () => {
    expect(listWords('UBND BCH')).toHaveLength(4)
    expect(listWords('UBND BCH UBND BCH UBND')).toHaveLength(4)
  })

  it.each(['', '   ', '""', '!?', '“”'])('has nothing to look for in %j', typed => {
    expect(parseSearchQuery(typed, abbreviations)).toBeUndefined()
  })
})

describe('buildSearchPasses', () => {
  it('goes from the words in a row with their marks to the words anywhere with any', () => {
    expect(buildSearchPasses(parse('sạt lở'))).toEqual([
      { ranking: 'sạt lở', required: ['"sạt lở"'], exactMarks: true },
      { ranking: 'sạt lở', required: [], exactMarks: true },
      { ranking: 'sạt lở', required: ['"sạt lở"'], exactMarks: false },
      { ranking: 'sạt lở', required: [], exactMarks: false },
    ])
  })

  it('asks for a row whose last word is only begun', () => {
    expect(buildSearchPasses(parse('lu quet na'))[1]).toEqual({
      ranking: 'lu quet na',
      required: ['"lu quet"'],
      exactMarks: false,
    })
  })

  it('asks once for a single word without marks', () => {
    expect(buildSearchPasses(parse('lu'))).toEqual([{ ranking: 'lu', required: [], exactMarks: false }])
  })

  it('requires what was quoted in every pass', () => {
    const passes = buildSearchPasses(parse('"bê tông" đường làng'))
    expect(passes.every(({ required }) => required.includes('"bê tông"'))).toBe(true)
    expect(passes[0]?.required).toEqual(['"bê tông"', '"d\u0335ường làng"'])
  })

  it('keeps a long form in a row even where the words may stand anywhere', () => {
    const anywhere = buildSearchPasses(parse('ubnd xa')).slice(-2)
    expect(anywhere).toEqual([
      { ranking: 'Ủy ban nhân dân xa', required: ['"Ủy ban nhân dân"'], exactMarks: false },
      { ranking: 'ubnd xa', required: [], exactMarks: false },
    ])
  })
})
