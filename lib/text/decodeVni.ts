/** What VNI writes after a vowel: the vowel's shape and tone in one sign, here as combining marks. */
const MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}

const LETTERS: Readonly<Record<string, string>> = {
  ö: 'ư',
  ô: 'ơ',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

/** Latin letters that a mark may follow; a mark anywhere else is what it looks like. */
const BEARERS = /[aeouyöô]/

/**
 * Decodes text typed in a VNI font such as `VNI-Times`, where a vowel and its mark are two characters of
 * Windows-1252. Characters that mean nothing in VNI stay. In NFC.
 */
export function decodeVni(text: string): string {
  let before = ''
  let decoded = ''
  for (const sign of text.normalize('NFC')) {
    const lower = sign.toLowerCase()
    const mark = BEARERS.test(before) ? MARKS[lower] : undefined
    const letter = LETTERS[lower]
    if (mark !== undefined) decoded += mark
    else if (letter !== undefined) decoded += sign === lower ? letter : letter.toUpperCase()
    else decoded += sign
    before = mark === undefined ? lower : ''
  }
  return decoded.normalize('NFC')
}
