import { cleanText } from '../text/cleanText.ts'

const BLANKS = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu
/** Joiners, marks of direction, soft hyphens, halves of damaged letters: nobody typed them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFD]/gu
/** The Icelandic letter that old keyboards gave for the Vietnamese one; they look alike. */
const ETH = /Ð(?=\p{Script=Latin})|(?<=\p{Script=Latin})Ð/gu

/** Gives text as it was meant: in NFC, blanks of any kind as one, without unseen characters, `Ð` as `Đ`. */
export function cleanImportedText(text: string): string {
  return cleanText(text.replace(UNSEEN, '')).replace(BLANKS, ' ').replace(ETH, 'Đ')
}
