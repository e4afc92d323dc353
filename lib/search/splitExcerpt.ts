import { decodeSearchText } from './encodeSearchText.ts'

/** A piece of an excerpt; `isMatch` for the words that the reader looked for. */
export interface ExcerptPiece {
  readonly text: string
  readonly isMatch: boolean
}

/** Takes the engine's excerpt (see `EngineFragment`); gives its words as plain text, in order. */
export function splitExcerpt(excerpt: string): readonly ExcerptPiece[] {
  return decodeSearchText(excerpt)
    .split(/<\/?mark>/)
    .map((text, index) => ({
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      isMatch: index % 2 === 1,
    }))
}
