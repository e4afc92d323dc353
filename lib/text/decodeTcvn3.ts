import iconv from 'iconv-lite'

/** Fonts marked as symbols keep their characters in this private area (Office Open XML, section 17.3.3.30). */
const SYMBOLS = /[\uF020-\uF0FF]/g
const HIGH = /[\u00A1-\u00FF]+/g

/**
 * Decodes text typed in a TCVN3 (ABC) font such as `.VnTime`, where Vietnamese letters stand in the places of
 * Latin-1 (TCVN 5712:1993, VN3). Characters beyond Latin-1 were typed in Unicode and stay. In NFC.
 */
export function decodeTcvn3(text: string): string {
  return text
    .replace(SYMBOLS, symbol => String.fromCharCode(symbol.charCodeAt(0) & 0xff))
    .replace(HIGH, letters => iconv.decode(Buffer.from(letters, 'latin1'), 'tcvn'))
    .normalize('NFC')
}
