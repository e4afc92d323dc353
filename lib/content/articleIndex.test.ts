import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildArticle, buildDate, news, notices } from '../../tests/testArticles.ts'
import { buildArticleIndex, findArticle, findNeighbours, listByCategory } from './articleIndex.ts'

const now = buildDate('2026-11-23T12:00')
const published = { now, showDrafts: false }

const articles = [
  buildArticle('bai-b', '2026-11-01'),
  buildArticle('bai-moi', '2026-11-23T11:59', { category: notices }),
  buildArticle('bai-a', '2026-11-01'),
  buildArticle('bai-hen', '2026-11-23T12:01'),
  buildArticle('bai-nhap', '2026-10-01', { draft: true }),
  buildArticle('bai-cu', '2020-01-01'),
]
const index = buildArticleIndex(articles, published)
const listSlugs = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug)

describe('buildArticleIndex', () => {
  it('leaves drafts and the future out and puts the newest first', () => {
    expect(listSlugs(index.newestFirst)).toEqual(['bai-moi', 'bai-a', 'bai-b', 'bai-cu'])
  })

  it('shows everything for preview', () => {
    const preview = buildArticleIndex(articles, { now, showDrafts: true })
    expect(listSlugs(preview.newestFirst)).toEqual([
      'bai-hen',
      'bai-moi',
      'bai-a',
      'bai-b',
      'bai-nhap',
      'bai-cu',
    ])
  })

  it('is the same in whatever order files are read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), shuffled => {
        expect(listSlugs(buildArticleIndex(shuffled, published).newestFirst)).toEqual(
          listSlugs(index.newestFirst),
        )
      }),
    )
  })
})

describe('queries', () => {
  it('find an article that is shown, by its slug', () => {
    expect(findArticle(index, 'bai-cu')?.date).toBe('2020-01-01')
    expect(findArticle(index, 'bai-nhap')).toBeUndefined()
    expect(findArticle(index, 'constructor')).toBeUndefined()
  })

  it('list a category, newest first', () => {
    expect(listSlugs(listByCategory(index, news.slug))).toEqual(['bai-a', 'bai-b', 'bai-cu'])
    expect(listSlugs(listByCategory(index, 'chua-co-bai'))).toEqual([])
  })

  it('find the older and the newer article, across drafts', () => {
    expect(findNeighbours(index, 'bai-b')).toMatchObject({
      newer: { slug: 'bai-a' },
      older: { slug: 'bai-cu' },
    })
    expect(Object.keys(findNeighbours(index, 'bai-moi'))).toEqual(['older'])
    expect(Object.keys(findNeighbours(index, 'bai-cu'))).toEqual(['newer'])
    expect(findNeighbours(index, 'khong-co')).toEqual({})
  })
})
