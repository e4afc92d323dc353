import type { Abbreviation } from '../types.ts'

/** What the page tells its search element, as JSON in `data-settings`. */
export interface SearchSettings {
  readonly abbreviations: readonly Abbreviation[]
  /** Addresses of the folders of all indexes but the newest, newer before older. */
  readonly older: readonly string[]
  readonly words: SearchWords
}

/** Sentences of the element; `{count}` and `{query}` stand for what is told. */
export interface SearchWords {
  readonly searching: string
  readonly found: string
  readonly listed: string
  readonly nothing: string
  readonly failed: string
}
