/**
 * `Ảnh 1:` or `Hình 2.`, and what is left of it when an old font or a keyboard loses the first letter: the
 * archives hold captions that begin with `nh 1:`.
 */
const label = /^(ảnh|anh|nh|hình)\s*(\d{1,3})\s*[:.]\s*/iu

/** A line that begins with a picture's label; `isWhole` unless the label has lost a letter or a mark. */
export interface LabelledCaption {
  readonly label: string
  readonly number: number
  readonly isWhole: boolean
  readonly rest: string
}

/** Splits the label from a caption; `undefined` for words that begin with none. */
export function splitCaptionLabel(words: string): LabelledCaption | undefined {
  const match = label.exec(words)
  const [all = '', noun = '', number = ''] = match ?? []
  if (match === null) return undefined
  return {
    label: all.trim(),
    number: Number(number),
    isWhole: ['ảnh', 'hình'].includes(noun.toLowerCase()),
    rest: words.slice(all.length).trim(),
  }
}
