import { describe, expect, it } from 'vitest'
import { formatSentenceCase } from './formatSentenceCase.ts'
import { nationalNames } from './nationalNames.ts'

const names = [...nationalNames, 'Đảng ủy xã Nam Sơn', 'UBND', 'MTTQ', 'Ủy ban nhân dân']

describe('formatSentenceCase', () => {
  it.each([
    ['HỘI NGHỊ CỦA UBND XÃ NAM SƠN', 'Hội nghị của UBND xã Nam Sơn'],
    [
      'ĐẠI HỘI ĐẢNG BỘ XÃ LẦN THỨ XII, NHIỆM KỲ 2025 - 2030',
      'Đại hội Đảng bộ xã lần thứ XII, nhiệm kỳ 2025 - 2030',
    ],
    ['THỰC HIỆN CÔNG TÁC XÃ HỘI HÓA Ở XÃ QUẢNG KHÊ', 'Thực hiện công tác xã hội hóa ở xã Quảng Khê'],
    ['HỌC TẬP VÀ LÀM THEO CHỦ TỊCH HỒ CHÍ MINH', 'Học tập và làm theo Chủ tịch Hồ Chí Minh'],
    ['KỲ HỌP CỦA HĐND', 'Kỳ họp của HĐND'],
    ['“NGÀY HỘI ĐẠI ĐOÀN KẾT”', '“Ngày hội đại đoàn kết”'],
  ])('makes of "%s" "%s"', (shouted, sentence) => {
    expect(formatSentenceCase(shouted, { names, texts: [] })).toBe(sentence)
  })

  it('spells names as the text beside it does, but not as the starts of its sentences', () => {
    const texts = [
      'Bà con vui mừng. Phong trào trồng rừng ở bản Cốc Tộc lan rộng. Phong trào tốt; nhờ phong trào này, bản Cốc Tộc đổi mới.',
    ]
    expect(formatSentenceCase('PHONG TRÀO TRỒNG RỪNG Ở BẢN CỐC TỘC', { names, texts })).toBe(
      'Phong trào trồng rừng ở bản Cốc Tộc',
    )
  })
})
