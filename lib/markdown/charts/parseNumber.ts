const vietnameseNumber = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?%?$|^\d+(?:,\d+)?%?$/

/** The number that is written as in Vietnamese (`1.250`, `12,5`, `113%`); `undefined` for any other text. */
export function parseNumber(text: string): number | undefined {
  if (!vietnameseNumber.test(text)) return undefined
  return Number(text.replace('%', '').replaceAll('.', '').replace(',', '.'))
}
