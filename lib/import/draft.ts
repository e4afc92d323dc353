import type { RootContent } from 'mdast'
import type { ArticleFields } from '../drafts/articleFields.ts'
import type { Category } from '../types.ts'

/** Something that was recognised; `sure` where the file says so itself, the others where its looks do. */
export interface DraftNote {
  readonly certainty: 'sure' | 'likely' | 'unsure'
  readonly label: string
  readonly text: string
}

/** An article in the making: every step takes what it recognises out of the blocks and notes it. */
export interface Draft {
  readonly blocks: readonly RootContent[]
  readonly fields: ArticleFields
  readonly notes: readonly DraftNote[]
  /** Words that are left out of the article, told to the editor. */
  readonly dropped: readonly string[]
}

/** What is known beside the file. */
export interface DraftContext {
  readonly categories: readonly Category[]
  /** Names and abbreviations in the spelling of this site: how capitals of a shouted title are set. */
  readonly names: readonly string[]
}

/** The draft with more blocks taken away, fields, notes or dropped words. */
export function buildDraft(draft: Draft, change: Partial<Draft>): Draft {
  return {
    blocks: change.blocks ?? draft.blocks,
    fields: { ...draft.fields, ...change.fields },
    notes: [...draft.notes, ...(change.notes ?? [])],
    dropped: [...draft.dropped, ...(change.dropped ?? [])],
  }
}
