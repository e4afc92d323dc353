import { describe, expect, it } from 'vitest'
import { decodeTcvn3 } from './decodeTcvn3.ts'
import { decodeVni } from './decodeVni.ts'
import { findFontDecoder } from './findFontDecoder.ts'
import { findLegacyText } from './findLegacyText.ts'

describe('decodeVni', () => {
  it.each([
    ['ngöôøi coù coâng', 'người có công'],
    ['ñöôøng Ñoáng Ña', 'đường Đống Đa'],
    ['kyõ thuaät, lyù lòch, khuyû, quyeån, chæ, myõ', 'kỹ thuật, lý lịch, khuỷ, quyển, chỉ, mỹ'],
    ['HOØA BÌNH, ÑAÛNG BOÄ, NGHÓA VUÏ', 'HÒA BÌNH, ĐẢNG BỘ, NGHĨA VỤ'],
    ['quaân söï; öu tieân; naêm 2026', 'quân sự; ưu tiên; năm 2026'],
  ])('reads "%s" as "%s"', (typed, meant) => expect(decodeVni(typed)).toBe(meant))

  it('leaves Latin text alone', () => {
    expect(decodeVni('Word 97, § 2, 100%')).toBe('Word 97, § 2, 100%')
  })
})

describe('decodeTcvn3', () => {
  it.each([
    ['§¶ng uû x· häp bµn vÒ nghÜa vô qu©n sù', 'Đảng uỷ xã họp bàn về nghĩa vụ quân sự'],
    ['\u00ADu tiªn ng\u00ADêi cã c«ng', 'ưu tiên người có công'],
    ['\uF0A7\uF0B6ng', 'Đảng'],
    ['“®Çu” – 2026', '“đầu” – 2026'],
  ])('reads "%s" as "%s"', (typed, meant) => expect(decodeTcvn3(typed)).toBe(meant))
})

describe('findFontDecoder', () => {
  it('knows the capital fonts of ABC, which show small letters as capitals', () => {
    expect(findFontDecoder('.VnTimeH')?.('®¶ng bé')).toBe('ĐẢNG BỘ')
    expect(findFontDecoder('.VnArial NarrowH')?.('x·')).toBe('XÃ')
    expect(findFontDecoder('.VnTime')?.('®¶ng bé')).toBe('đảng bộ')
  })

  it('leaves text alone that was typed in Unicode and only shown in an old font', () => {
    expect(findFontDecoder('.VnTime')?.('Đoàn xã hát chào cờ')).toBe('Đoàn xã hát chào cờ')
  })

  it.each(['Times New Roman', 'Vni', 'VnTime', 'Arial Unicode MS', ''])('leaves "%s" alone', font => {
    expect(findFontDecoder(font)).toBeUndefined()
  })
})

describe('findLegacyText', () => {
  it.each([
    'Café 25°C, § 2 và © 2026',
    'Đảng ủy xã họp bàn về công tác phát triển đảng viên của các chi bộ (§ 2, µ, ¶).',
    'Le président de la République française a été reçu à Hà Nội, où il a évoqué les années passées.',
    'Die Größe der Fläche beträgt 25 m²; über öffentliche Gebäude wird später entschieden.',
    'naïve façade, résumé, jalapeño, Zürich',
  ])('takes "%s" for what it is', text => expect(findLegacyText(text)).toBeUndefined())
})
