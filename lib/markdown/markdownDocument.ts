import type { Root } from 'mdast'
import type { MarkdownContext } from './markdownContext.ts'

/** A body as the checks see it. */
export interface MarkdownDocument {
  /** As the parser gave it, definitions of links and notes included. */
  readonly parsed: Root
  /** With the address of each definition put where it is referred to. */
  readonly tree: Root
  readonly source: string
  readonly context: MarkdownContext
}
