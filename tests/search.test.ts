import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSearchContent } from './search/buildSearchContent.ts'
import { findSlugs } from './search/findSlugs.ts'
import { generateNews } from './search/generateNews.ts'
import { type OpenedEngine, openEngine } from './search/openEngine.ts'
import { findMean, type RatedAnswer, rateAnswers } from './search/rateAnswers.ts'
import { readTestSet } from './search/readTestSet.ts'

describe.each([
  ['one index', undefined],
  ['several indexes', 60],
])('the search over 344 sample articles and the real ones, in %s', (_name, fewest) => {
  let opened: OpenedEngine
  let rated: readonly RatedAnswer[]
  beforeAll(async () => {
    const { articles, queries } = await readTestSet()
    opened = await openEngine(buildSearchContent(articles), { fewest: fewest })
    rated = await rateAnswers(typed => findSlugs(opened.engine, typed), queries)
  }, 60_000)
  afterAll(() => opened.close())

  it('finds what each of the queries must find among the first three', () => {
    expect(generateNews().length).toBeGreaterThanOrEqual(300)
    expect(rated.length).toBeGreaterThanOrEqual(120)
    expect(rated.filter(({ recall }) => recall < 1)).toEqual([])
  })

  it('puts it first nearly always', () => {
    expect(findMean(rated.map(({ rank }) => (rank ? 1 / rank : 0)))).toBeGreaterThan(0.97)
  })

  it('finds nothing for what stands nowhere', async () => {
    for (const typed of ['xyzzyx', '"đảng viên ong mật"', '“nghĩa vụ ma túy”']) {
      expect(await findSlugs(opened.engine, typed)).toEqual([])
    }
  })

  it('lists what has the marks of the query before what has others', async () => {
    const found = await findSlugs(opened.engine, 'đang viện trợ', 50)
    expect(found[0]).toBe('dang-vien-tro')
    expect(found.indexOf('dang-vien-tre')).not.toBe(1)
    expect((await findSlugs(opened.engine, 'đảng viên', 400)).includes('dang-vien-tro')).toBe(true)
  })
})
