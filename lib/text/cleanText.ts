// XML 1.0 (section 2.2) allows no other characters, not even escaped; JSON and HTML readers stumble over them too.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
// The second block of control characters, allowed in XML but never meant.
const c1Controls = /[\u{7F}-\u{9F}]/gu

/**
 * Takes any text; gives it in Unicode form NFC, without control characters (tab and line ends stay) and
 * without halves of characters: text that every machine reader accepts.
 */
export function cleanText(text: string): string {
  return text.replace(forbidden, '').replace(c1Controls, '').normalize('NFC')
}
