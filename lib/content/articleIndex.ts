import type { Article, HanoiDate, Neighbours } from '../types.ts'
import { isScheduled, isShown, type Publication } from './publication.ts'

export interface ArticleIndex {
  /** Every article the public may see, newest first; articles of one moment stand by slug. */
  readonly newestFirst: readonly Article[]
  /** Place of each slug in `newestFirst`. */
  readonly placeOf: ReadonlyMap<string, number>
  /** Articles by slug of their category, newest first. */
  readonly byCategory: ReadonlyMap<string, readonly Article[]>
  /** The moment of the build, which decides what is in force. */
  readonly now: HanoiDate
}

/** Takes articles in any order, with slugs all different; gives those to be shown, arranged for queries. An
 * article of the future, which only a preview shows, is marked as a draft. */
export function buildArticleIndex(articles: readonly Article[], publication: Publication): ArticleIndex {
  const shown = articles
    .filter(article => isShown(article, publication))
    .map(article => (isScheduled(article, publication.now) ? { ...article, draft: true } : article))
  const newestFirst = shown.toSorted(compareNewestFirst)
  const byCategory = new Map<string, Article[]>()
  for (const article of newestFirst) {
    const list = byCategory.get(article.category.slug)
    if (list === undefined) byCategory.set(article.category.slug, [article])
    else list.push(article)
  }
  const placeOf = new Map(newestFirst.map(({ slug }, place) => [slug, place]))
  return { newestFirst, placeOf, byCategory, now: publication.now }
}

/** The article of that slug, or `undefined` when there is none to be shown. */
export function findArticle(index: ArticleIndex, slug: string): Article | undefined {
  const place = index.placeOf.get(slug)
  return place === undefined ? undefined : index.newestFirst[place]
}

/** Articles of a category, newest first; empty for one that has none. */
export function listByCategory(index: ArticleIndex, categorySlug: string): readonly Article[] {
  return index.byCategory.get(categorySlug) ?? []
}

/** Articles of an archive, newest first; empty for one that has none. */
export function listByArchive(index: ArticleIndex, archiveSlug: string): readonly Article[] {
  return index.newestFirst.filter(({ archive }) => archive?.slug === archiveSlug)
}

/** The articles published just before and just after; neither for an unknown slug. */
export function findNeighbours(index: ArticleIndex, slug: string): Neighbours {
  const place = index.placeOf.get(slug)
  if (place === undefined) return {}
  const older = index.newestFirst[place + 1]
  const newer = index.newestFirst[place - 1]
  return { ...(older !== undefined && { older }), ...(newer !== undefined && { newer }) }
}

function compareNewestFirst(a: Article, b: Article): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.slug < b.slug ? -1 : Number(a.slug > b.slug)
}
