import type { Article, ArticleSummary } from '../types.ts'
import { type ArticleIndex, findArticle, listByCategory } from './articleIndex.ts'

/** Bounds the work for an article of a large archive: older news than this is no longer news to the reader. */
const CANDIDATES = 50

/**
 * Takes the slug of an article and how many others to suggest; gives at most that many, only from among
 * articles older than it: first those of its category, then the rest, and among each those that share
 * most pairs of words with it, the nearest in time first. Deterministic, and publishing a newer article
 * changes nothing. Empty for an unknown slug.
 */
export function findRelated(index: ArticleIndex, slug: string, count: number): readonly ArticleSummary[] {
  const article = findArticle(index, slug)
  if (article === undefined) return []
  const category = listByCategory(index, article.category.slug)
  const sameCategory = category.slice(category.indexOf(article) + 1)
  const place = index.placeOf.get(slug) ?? 0
  const ranked = rankBySharedWords(article, sameCategory.slice(0, CANDIDATES))
  if (ranked.length >= count) return ranked.slice(0, count)
  const others = index.newestFirst
    .slice(place + 1, place + 1 + CANDIDATES)
    .filter(other => other.category.slug !== article.category.slug)
  return [...ranked, ...rankBySharedWords(article, others)].slice(0, count)
}

function rankBySharedWords(article: Article, candidates: readonly Article[]): readonly Article[] {
  const words = findWordPairs(article)
  const scored = candidates.map(candidate => ({
    candidate,
    shared: [...findWordPairs(candidate)].filter(pair => words.has(pair)).length,
  }))
  // toSorted is stable, so candidates with equal scores keep their order: the nearest in time first.
  return scored.toSorted((a, b) => b.shared - a.shared).map(({ candidate }) => candidate)
}

/** A build asks for the same article's pairs many times over: counting them once keeps a large archive quick. */
const known = new WeakMap<ArticleSummary, ReadonlySet<string>>()

function findWordPairs(article: ArticleSummary): ReadonlySet<string> {
  const pairs = known.get(article) ?? listWordPairs(article)
  known.set(article, pairs)
  return pairs
}

/** Most Vietnamese words have two syllables: pairs tell "chi bộ" from "cán bộ" and make particles weigh little. */
function listWordPairs({ title, summary }: ArticleSummary): ReadonlySet<string> {
  const syllables = `${title} ${summary}`.toLocaleLowerCase('vi').match(/\p{Letter}+|\d+/gu) ?? []
  return new Set(syllables.slice(1).map((syllable, place) => `${syllables[place]} ${syllable}`))
}
