import { describe, expect, it } from 'vitest'
import { abbreviations } from '../../config/abbreviations.ts'
import { formatSpeech } from './formatSpeech.ts'

describe('formatSpeech', () => {
  it.each([
    ['kết nạp 09/08 đảng viên, đạt 113%', 'kết nạp 9 trên 8 đảng viên, đạt 113 phần trăm'],
    ['13 chi bộ, 169 đảng viên', '13 chi bộ, 169 đảng viên'],
    ['ngày 09/08 đảng viên họp', 'ngày 9 tháng 8 đảng viên họp'],
    ['Sáng 15/3, dịp 2/9, mùng 3/1', 'Sáng 15 tháng 3, dịp 2 tháng 9, mùng 3 tháng 1'],
    ['chiều 31/12', 'chiều 31 tháng 12'],
    ['chiều 32/13 hộ', 'chiều 32 trên 13 hộ'],
    ['Thứ Bảy, ngày 01/10/2022', 'Thứ Bảy, ngày 1 tháng 10 năm 2022'],
    ['hạn 01-10-2022', 'hạn ngày 1 tháng 10 năm 2022'],
    ['tháng 10/2022 và 3/2023', 'tháng 10 năm 2022 và tháng 3 năm 2023'],
    ['quý III/2025', 'quý 3 năm 2025'],
    ['Nghị định số 12/2023/NĐ-CP', 'Nghị định số 12/2023/NĐ-CP'],
    ['Luật số 91/2025/QH15', 'Luật số 91/2025/QH15'],
    ['Nghị quyết số 25-NQ/TW', 'Nghị quyết số 25-NQ/TW'],
    ['UBND và HĐND xã', 'Ủy ban nhân dân và Hội đồng nhân dân xã'],
    ['BCH, BTV (MTTQ)', 'Ban Chấp hành, Ban Thường vụ (Mặt trận Tổ quốc)'],
    ['UBNDX không phải UBND', 'UBNDX không phải Ủy ban nhân dân'],
    ['đạt 98,5 %', 'đạt 98 phẩy 5 phần trăm'],
    ['1.250.000 đồng, 1.250 người', '1250000 đồng, 1250 người'],
    ['từ 07h30 đến 11h, 08:04', 'từ 7 giờ 30 đến 11 giờ, 8 giờ 4'],
    ['nhiệm kỳ 2020-2025, 2020 – 2025', 'nhiệm kỳ 2020 đến 2025, 2020 đến 2025'],
    ['05 chi bộ, 08 thôn.', '5 chi bộ, 8 thôn.'],
    ['Đại hội lần thứ XIV, khóa XIII', 'Đại hội lần thứ 14, khóa 13'],
    ['kỳ IX và kỳ I', 'kỳ 9 và kỳ 1'],
    ['gọi 0209 123 456', 'gọi 0209 123 456'],
    ['113\u00a0%', '113 phần trăm'],
    ['', ''],
  ])('"%s" is said "%s"', (written, said) => {
    expect(formatSpeech(written, abbreviations)).toBe(said)
  })

  it('leaves short forms that it does not know', () => {
    expect(formatSpeech('UBND xã', [])).toBe('UBND xã')
  })
})
