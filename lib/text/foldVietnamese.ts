/**
 * Takes any text; gives it without diacritics, in lower case, `đ` as `d`: what people type when they
 * search or when a keyboard has no Vietnamese. Other characters stay as they are.
 */
export function foldVietnamese(text: string): string {
  // `đ` is a letter of its own for Unicode and does not decompose, so it is folded by hand.
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFC')
}
