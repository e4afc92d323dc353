import { describe, expect, it } from 'vitest'
import { parsePostedDate } from './parsePostedDate.ts'

describe('parsePostedDate', () => {
  it.each([
    ['Thứ hai - 23/11/2026 08:04', '2026-11-23T08:04'],
    ['Đăng lúc 8h05 ngày 2/9/2025', '2025-09-02T08:05'],
    ['Ngày đăng: 01/02/2024', '2024-02-01'],
    ['23.11.2026', '2026-11-23'],
  ])('reads "%s"', (line, date) => expect(parsePostedDate(line)).toBe(date))

  it.each([
    'Từ đầu năm đến nay, Đảng bộ xã đã kết nạp được 09/08 đảng viên',
    'Hội nghị diễn ra ngày 18/04/2025 tại nhà văn hóa',
    '09/08',
    'Số 05/2025',
    'Cập nhật lúc 45/13/2025',
    'Thôn Một 1/1/2024',
  ])('takes "%s" for no date of posting', line => expect(parsePostedDate(line)).toBeUndefined())
})
