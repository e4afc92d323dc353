/** One way to write what the reader typed; encoded. */
export interface QueryForm {
  /** What stood between quotation marks: to be found word by word in this order. */
  readonly phrases: readonly string[]
  /** The rest: single words, and the long forms of abbreviations, which stay together. */
  readonly words: readonly string[]
}

export interface SearchQuery {
  /** As typed first, then with abbreviations written out and long forms abbreviated. */
  readonly forms: readonly QueryForm[]
  /** True when the reader types Vietnamese marks: then a text with the same marks is the better match. */
  readonly hasMarks: boolean
}
