import type { ProseFault, ProseLine } from './proseLine.ts'

/** Words of gambling sites, which break into portals to be linked from them. */
const terms =
  /(?<![\p{L}\p{N}])(?:nhà cái|cá cược|cược bóng|kèo bóng|soi kèo|soi cầu|nổ hũ|bắn cá|tài xỉu|xóc đĩa|lô đề|xổ số online|đánh bạc online|game bài|đổi thưởng|casino|baccarat|jackpot|slot game|nohu|kubet|sunwin|hitclub|go88|[a-z]*\d+bet\d*|[a-z]*bet\d{2,}|w88|m88|fb88|fun88|188bet|789club|sv388)(?![\p{L}\p{N}])/giu
/** So many different ones make an advertisement even without a link; news of the police names one or two. */
const manyTerms = 4

/** Finds gambling advertisements: several of their words, `hasForeignLink` telling whether the text links abroad. */
export function checkSpam(lines: readonly ProseLine[], hasForeignLink: boolean): readonly ProseFault[] {
  const found = lines.flatMap(line => [...line.words.matchAll(terms)].map(match => ({ line, match })))
  const distinct = new Set(found.map(({ match }) => match[0].toLowerCase()))
  const [first] = found
  const isSpam = distinct.size >= manyTerms || (distinct.size >= 2 && hasForeignLink)
  if (first === undefined || !isSpam) return []
  return [
    {
      line: first.line,
      code: 'BT73',
      severity: 'error',
      index: first.match.index,
      message: `Bài có nhiều từ quảng cáo cờ bạc (${[...distinct].slice(0, 4).join(', ')}).`,
      advice:
        'xóa đoạn quảng cáo; nếu không ai trong Ban biên tập viết đoạn này, báo ngay người phụ trách kỹ thuật',
    },
  ]
}

/** Whether words or an address are those of a gambling site. */
export function isGambling(text: string): boolean {
  return text.search(terms) >= 0
}
