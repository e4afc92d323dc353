import type { Archive, Category, HanoiDate } from '../types.ts'

/** A page of the site as the search engine shall know it. */
export interface SearchDocument {
  /** Address on the site. */
  readonly path: string
  readonly title: string
  readonly summary: string
  /** Sanitised HTML of the rest. */
  readonly html: string
  /** Words that the page shows around its text: author, source, titles of files. */
  readonly notes: readonly string[]
  /** Hashes (SHA-256) of the files whose words belong to the page. */
  readonly files?: readonly string[]
  /** Pages that are not news have none, and are left out when the reader chooses a category. */
  readonly category?: Pick<Category, 'slug' | 'name'>
  /** The archive that it is kept in, if it is. */
  readonly archive?: Archive
  readonly date?: HanoiDate
}
