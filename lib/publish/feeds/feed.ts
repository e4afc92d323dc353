import type { Category, HanoiDate } from '../../types.ts'

/** A file that belongs to an entry. */
export interface Enclosure {
  readonly address: string
  /** Media type, `image/jpeg`. */
  readonly type: string
  readonly bytes: number
  readonly title?: string
}

/** An article or a document as readers of feeds get it. Its address is its identity: that of its page never changes. */
export interface FeedEntry {
  readonly address: string
  readonly title: string
  readonly summary: string
  /** The whole text, every address in it a full one. */
  readonly html: string
  readonly publishedAt: HanoiDate
  readonly changedAt: HanoiDate
  readonly author?: string
  /** Its category, or the type of an official document. */
  readonly category: Pick<Category, 'slug' | 'name'>
  /** The recording first, then the cover, then the files offered for download. */
  readonly enclosures: readonly Enclosure[]
}

/** A list's news in none of the three forms yet. All addresses are full ones. */
export interface Feed {
  readonly title: string
  readonly description: string
  readonly publisher: string
  /** The page that shows the same list. */
  readonly page: string
  /** The feed's own address in each form. */
  readonly addresses: { readonly atom: string; readonly rss: string; readonly json: string }
  readonly icon: string
  /** When any of its entries last changed; left out where there is none. */
  readonly changedAt?: HanoiDate
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}
