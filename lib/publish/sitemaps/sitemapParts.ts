import type { SitemapEntry } from './sitemapEntry.ts'

/** Entries of one kind, in the order in which they came to be. */
export interface SitemapGroup {
  /** First piece of the names of its parts. */
  readonly name: string
  readonly entries: readonly SitemapEntry[]
}

/** One file of the sitemap; `name` is the file's (`bai-viet-1.xml`). */
export interface SitemapPart {
  readonly name: string
  readonly entries: readonly SitemapEntry[]
}

/** The protocol allows 50,000; a small part is cheap to read again when one article is added. */
export const entriesPerPart = 1000

/**
 * Cuts groups into parts of at most `entriesPerPart`. Part 1 holds the oldest entries, and a part is begun
 * only when the one before is full, so that a full part changes only when one of its own pages does.
 */
export function buildSitemapParts(groups: readonly SitemapGroup[]): readonly SitemapPart[] {
  return groups.flatMap(({ name, entries }) =>
    Array.from({ length: Math.ceil(entries.length / entriesPerPart) }, (_, index) => ({
      name: `${name}-${index + 1}.xml`,
      entries: entries.slice(index * entriesPerPart, (index + 1) * entriesPerPart),
    })),
  )
}
