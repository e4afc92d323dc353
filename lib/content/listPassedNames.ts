import type { Article, FormerName, SiteConfig } from '../types.ts'

/**
 * Of the names that the body behind an article has borne, oldest first, those that have passed since its day: the
 * first is the one of that day. None for an article of today's name.
 */
export function listPassedNames(
  { archive, date }: Pick<Article, 'archive' | 'date'>,
  site: Pick<SiteConfig, 'formerNames'>,
): readonly FormerName[] {
  return (archive ?? site).formerNames.filter(({ until }) => date < until)
}
