/** A piece of a text: where it begins, and where what follows it begins. */
export interface TextPiece {
  readonly start: number
  readonly end: number
}

/** Characters: some voices fall silent in the midst of what takes longer than fifteen seconds. */
const longest = 180

/** A sentence ends at a full stop, question or exclamation mark, with its closing quote, before a blank. */
const sentence = /\S(?:.|\n)*?(?:[.!?…]+["”’»)]*(?=\s|$)|$)/g

/** Lists the sentences of a text; one too long to be said in a breath is cut where it has a comma. */
export const listSentences = (text: string): readonly TextPiece[] =>
  [...text.matchAll(sentence)].flatMap(({ 0: words, index }) => splitLong(words, index))

function splitLong(words: string, start: number): readonly TextPiece[] {
  if (words.length <= longest) return [{ start, end: start + words.length }]
  const head = words.slice(0, longest)
  const pause = Math.max(...[', ', '; ', ': '].map(mark => head.lastIndexOf(mark)))
  const blank = pause > 0 ? pause + 1 : head.lastIndexOf(' ')
  const cut = blank > 0 ? blank + 1 : longest
  return [{ start, end: start + cut }, ...splitLong(words.slice(cut), start + cut)]
}
