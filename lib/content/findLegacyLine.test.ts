import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { findLegacyLine } from './findLegacyLine.ts'

describe('findLegacyLine', () => {
  it('reads TCVN3, a soft hyphen being ư', () => {
    expect(findLegacyLine('§¶ng ñy x· t\u00ADëng niÖm ng\u00ADêi cã c«ng')).toEqual({
      encoding: 'TCVN3',
      converted: 'Đảng ủy xã tưởng niệm người có công',
    })
  })

  it('reads VNI', () => {
    expect(findLegacyLine('Ñaûng uûy xaõ toå chöùc leã keát naïp ñaûng vieân môùi ôû thò xaõ')).toEqual({
      encoding: 'VNI',
      converted: 'Đảng ủy xã tổ chức lễ kết nạp đảng viên mới ở thị xã',
    })
  })

  it('gives back what was encoded', () => {
    const text =
      'Công tác phát triển đảng viên luôn được coi trọng, do đó ngay từ đầu năm đã giới thiệu 18 quần chúng'
    const raw = iconv.encode(text, 'tcvn').toString('latin1')
    expect(findLegacyLine(raw)?.converted).toBe(text)
  })

  it.each([
    'Theo § 2 và § 3 của quy chế',
    'Quán café phục vụ món purée và naïve',
    'Cô Lan có ô tô',
    'Nguyễn Văn §¶ng ñy x·',
    '© 2026, ± 5%, 20 °C, ½ giờ, «trích»',
    'São Paulo, Málaga, Besançon, Köln, Århus',
    'Le comité a été créé à Genève',
  ])('leaves %s as it is', line => {
    expect(findLegacyLine(line)).toBeUndefined()
  })
})
