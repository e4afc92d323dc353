import { abbreviations } from '../config/abbreviations.ts'
import type { SiteConfig } from '../lib/types.ts'

/** Names and abbreviations in this site's spelling, which decide the capitals of titles that were shouted. */
export function listSpellings({ organisation }: SiteConfig): readonly string[] {
  const short = abbreviations.flatMap(({ short, long }) => [short, long])
  return [organisation.name, ...organisation.parents, ...short]
}
