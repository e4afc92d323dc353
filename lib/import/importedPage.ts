import type { RootContent } from 'mdast'

declare module 'mdast' {
  interface ParagraphData {
    /** What the look of a paragraph said that Markdown has no sign for. */
    hint?: 'caption' | 'centre'
  }
}

/** A file's text as blocks of Markdown, before anyone looks at what they mean. */
export interface ImportedPage {
  readonly blocks: readonly RootContent[]
  /** The bytes of the picture with this address in `blocks`; `undefined` where they cannot be had. */
  readonly readPicture: (url: string) => Promise<Buffer | undefined>
  /** What the file says of itself outside its text. */
  readonly title?: string
  readonly publishedAt?: string
  /** What was changed on the way, in words for the editor. */
  readonly changes: readonly string[]
}
