import type { HanoiDate } from '../types.ts'

/** What is known of an article that is still to be written or looked through. */
export interface ArticleFields {
  readonly title?: string
  readonly date?: HanoiDate
  /** The slug of a category. */
  readonly category?: string
  readonly summary?: string
  readonly author?: string
  readonly source?: string
  readonly aliases?: readonly string[]
}
