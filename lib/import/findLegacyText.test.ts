import { describe, expect, it } from 'vitest'
import { findFontDecoder } from './findFontDecoder.ts'
import { findLegacyText } from './findLegacyText.ts'

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
