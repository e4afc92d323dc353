import { splitCaptionLabel } from './splitCaptionLabel.ts'

/** The parts of a picture's caption. `number` is the one that the editor wrote, if any. */
export interface CaptionParts {
  readonly number?: number
  readonly caption?: string
  /** The credit as the editor worded it: `Ảnh: Văn A`, `Nguồn ảnh: Báo Đồng Tâm`. */
  readonly credit?: string
}

/** `Ảnh: …` at the start, after a sentence, a comma or a dash, or in brackets; always the caption's end. */
const creditPart = /(?:^|(?<=[.!?…])\s+|\s*[,;–—-]\s+|\s*\()((?:nguồn ảnh|nguồn|ảnh)\s*:\s*[^\s)].*)$/iu

/**
 * Splits the words in quotes after a picture's address, `Chú thích. Ảnh: Tên người chụp`, into caption and
 * credit. Takes away a label such as `Ảnh 1:` at the start, which the page prints itself. Never fails: words
 * without a credit are all caption.
 */
export function splitCaption(words: string): CaptionParts {
  const plain = words.split(/\s+/u).join(' ').trim()
  const labelled = splitCaptionLabel(plain)
  const unlabelled = labelled?.isWhole ? labelled.rest : plain
  const credit = findCredit(unlabelled)
  const caption = unlabelled.slice(0, credit?.start ?? unlabelled.length).trim()
  return {
    ...(labelled?.isWhole && { number: labelled.number }),
    ...(caption && { caption }),
    ...(credit && { credit: credit.words }),
  }
}

function findCredit(words: string): { readonly start: number; readonly words: string } | undefined {
  const match = creditPart.exec(words)
  const credit = match?.[1]
  if (match === null || credit === undefined) return undefined
  const bracketed = match[0].trimStart().startsWith('(')
  return {
    start: match.index,
    words: bracketed && credit.endsWith(')') ? credit.slice(0, -1).trimEnd() : credit,
  }
}
