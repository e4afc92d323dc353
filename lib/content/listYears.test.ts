import { describe, expect, it } from 'vitest'
import { buildArticle } from '../../tests/testArticles.ts'
import { listYears } from './listYears.ts'

const articles = ['2024-03-01', '2024-01-01', '2022-06-01', '2022-05-01', '2021-01-01'].map((day, index) =>
  buildArticle(`bai-${index}`, day),
)

describe('listYears', () => {
  it('names each year once, with the page on which it begins for one who reads from the newest', () => {
    expect(listYears(articles, 2)).toEqual([
      { year: '2024', count: 2, page: undefined },
      { year: '2022', count: 2, page: undefined },
      { year: '2021', count: 1, page: 1 },
    ])
  })

  it('is empty without articles', () => {
    expect(listYears([], 12)).toEqual([])
  })
})
