import type { OrganisationUnit } from '../types.ts'
import type { ParsedAlbum } from './parseAlbum.ts'
import type { ParsedArticle } from './parseArticle.ts'
import type { ParsedDocument } from './parseDocument.ts'
import type { ParsedNotice } from './parseNotice.ts'
import type { ParsedQuestion } from './parseQuestion.ts'
import type { ParsedStandingPage } from './parseStandingPage.ts'
import type { ParsedSchedule } from './schedule/parseSchedule.ts'

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
  /** The body at the root, or none. */
  readonly organisations: readonly OrganisationUnit[]
  /** By slug. */
  readonly questions: readonly ParsedQuestion[]
  readonly schedules: readonly ParsedSchedule[]
}
