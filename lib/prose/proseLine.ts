import type { ProblemCode } from '../problemCodes.ts'

/** Stands for a character that readers do not see: Markdown's signs, addresses, keys of the front matter. */
export const hiddenSign = '\uFFFC'

/** A line of a source file that holds words for readers. */
export interface ProseLine {
  /** Counts from 1 in the editor's file. */
  readonly number: number
  /** As the editor wrote it. */
  readonly source: string
  /** The same, of the same length, with `hiddenSign` for every character that is not for reading. */
  readonly words: string
}

/** A piece of a line and what to write in its place; `index` counts from 0. */
export interface ProseEdit {
  readonly line: ProseLine
  readonly index: number
  readonly length: number
  readonly text: string
}

/** Something in a text to look at again. */
export interface ProseFault {
  readonly line: ProseLine
  /** Where in the line, from 0. */
  readonly index: number
  readonly code: ProblemCode
  readonly severity?: 'error'
  readonly message: string
  /** What to do where no line can be given, or where the edits are only a guess. */
  readonly advice?: string
  /** What is certainly meant, here and at all other places of the same fault. */
  readonly edits?: readonly ProseEdit[]
}

/** The whole line with edits made; of two that overlap the first counts. */
export function formatEdited({ source }: ProseLine, edits: readonly ProseEdit[]): string {
  let text = ''
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.index - b.index)) {
    if (edit.index < at) continue
    text += source.slice(at, edit.index) + edit.text
    at = edit.index + edit.length
  }
  return text + source.slice(at)
}
