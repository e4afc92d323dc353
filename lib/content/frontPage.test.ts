import { describe, expect, it } from 'vitest'
import { site as communeSite } from '../../tests/fixtures/second-commune/site.ts'
import { buildArticle, buildDate, news, notices } from '../../tests/testArticles.ts'
import { buildArticleIndex } from './articleIndex.ts'
import { buildFrontPage } from './frontPage.ts'

const site = { ...communeSite, categories: [news, notices], announcements: notices.slug }
const announce = (slug: string, day: string, until?: string) =>
  buildArticle(slug, day, { category: notices, ...(until && { validUntil: buildDate(until) }) })
const articles = [
  buildArticle('tin', '2026-11-22', { featured: true }),
  announce('moi', '2026-11-21', '2026-11-23'),
  announce('khong-han', '2026-11-20'),
  announce('cu', '2026-11-01', '2026-11-10'),
]

const listAnnouncements = (now: string, list = articles) => {
  const index = buildArticleIndex(list, { now: buildDate(now), showDrafts: false })
  const page = buildFrontPage(index, site, [])
  return {
    announced: page?.announcements?.articles.map(({ slug }) => slug),
    others: page?.categories.map(({ category }) => category.slug),
  }
}

describe('buildFrontPage', () => {
  it('lists announcements while they are in force, those without days always', () => {
    expect(listAnnouncements('2026-11-23T23:59').announced).toEqual(['moi', 'khong-han'])
    expect(listAnnouncements('2026-11-24T00:00').announced).toEqual(['khong-han'])
  })

  it('shows no block of announcements when none is in force, and no block of the category in its place', () => {
    const list = articles.filter(({ slug }) => slug !== 'khong-han')
    expect(listAnnouncements('2026-11-24T00:00', list)).toEqual({ announced: undefined, others: [] })
  })
})
