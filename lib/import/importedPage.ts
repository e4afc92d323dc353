import type { RootContent } from 'mdast'
import type { ArticleFields } from '../drafts/articleFields.ts'

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
  /** What is known for sure of the article beside its text. */
  readonly fields?: ArticleFields
  /** What the file says of itself outside its text. */
  readonly title?: string
  readonly publishedAt?: string
  /** What was changed on the way, in words for the editor. */
  readonly changes: readonly string[]
  /** Paragraphs whose letters were guessed: somebody has to read them. */
  readonly guessed?: number
}
