import type { ParsedAlbum } from './parseAlbum.ts'
import type { ParsedArticle } from './parseArticle.ts'
import type { ParsedDocument } from './parseDocument.ts'
import type { ParsedNotice } from './parseNotice.ts'
import type { ParsedStandingPage } from './parseStandingPage.ts'

/** Every file that could be parsed, shown or not. */
export interface ParsedContent {
  readonly articles: readonly ParsedArticle[]
  readonly albums: readonly ParsedAlbum[]
  /** By slug. */
  readonly pages: readonly ParsedStandingPage[]
  /** By slug. */
  readonly documents: readonly ParsedDocument[]
  /** One or none. */
  readonly notices: readonly ParsedNotice[]
}
