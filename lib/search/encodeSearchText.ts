/** U+0335 COMBINING SHORT STROKE OVERLAY: a mark to Unicode, as the stroke of `đ` is to those who type. */
const stroke = '\u0335'

/**
 * The old place of a tone, on the second vowel of an open syllable (`hoà`), in decomposed text. After `q`
 * the `u` is no vowel (`quý`). Without lookbehind, which Safari before 16.4 does not know.
 */
const oldTone = /(q?)(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{Letter}\p{Mark}])/giu

/**
 * Takes text as written or typed; gives it as the search engine is to see it, in the index and in a query
 * alike: NFC, one placement of tones (`hoà` as `hòa`), `đ` as `d` with a mark. The engine ignores marks
 * when asked to, which then makes `dang` find `đảng`; by Unicode alone `đ` is a letter without a mark.
 */
export function encodeSearchText(text: string): string {
  return text
    .normalize('NFD')
    .replace(oldTone, (whole, q: string, first: string, second: string, tone: string) =>
      q ? whole : first + tone + second,
    )
    .normalize('NFC')
    .replaceAll('đ', `d${stroke}`)
    .replaceAll('Đ', `D${stroke}`)
}

/** Takes encoded text from the engine; gives what a reader shall see. Moved tones stay in their new place. */
export function decodeSearchText(text: string): string {
  return text.replaceAll(`d${stroke}`, 'đ').replaceAll(`D${stroke}`, 'Đ')
}
