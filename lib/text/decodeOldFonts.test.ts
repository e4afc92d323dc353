import { describe, expect, it } from 'vitest'
import { decodeTcvn3 } from './decodeTcvn3.ts'
import { decodeVni } from './decodeVni.ts'

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
