import { describe, expect, it } from 'vitest'
import { checkProse } from './checkProse.ts'

function check(text: string, hasForeignLink = false) {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, source: line, words: line }))
  return checkProse(lines, { hasForeignLink })
}
const listCodes = (text: string, hasForeignLink = false): readonly string[] =>
  check(text, hasForeignLink).map(({ code }) => code)

describe('checkProse', () => {
  it('gives one line with everything mended that is sure', () => {
    const [first] = check('Tân binh nhâp ngũ , sát nhập ba thôn "mới".')
    expect(first?.fix).toBe('Tân binh nhập ngũ, sáp nhập ba thôn “mới”.')
    expect(first?.mends).toEqual([{ line: 1, text: first?.fix }])
  })

  it('mends all lines of a fault that is told once', () => {
    const [fault] = check('Gọi là "một".\nKhông có.\nGọi là "hai".')
    expect(fault?.mends).toEqual([
      { line: 1, text: 'Gọi là “một”.' },
      { line: 3, text: 'Gọi là “hai”.' },
    ])
  })

  it('gives a guess to paste and does not make it by itself', () => {
    const [fault] = check('Máy lăp đặt xong.')
    expect(fault).toMatchObject({ code: 'BT63', fix: 'Máy lặp đặt xong.' })
    expect(fault?.mends).toBeUndefined()
  })

  it.each([
    'Mát-xcơ-va, Ê-đê, Đắk Lắk, Krông Pắk; ôtô, vắcxin, càphê, lôgic, hiđrô, hêcta; sli, slương, phjắc.',
    'Email: ban.biêntập@xa.vn, tệp bàiviết.docx, đường dẫn /tin/đươc.',
    'Tiếp xúc tích cực, lịch sử lý luận, tranh dành tặng, để giành chiến thắng, vấn đề suất đầu tư.',
    'Bà con cũng cố gắng; thế kỷ năng động; cả đội ngủ lại bản.',
    'Rồi ... thôi; 10:30; 1.234,5; 7 : 3; A / B.',
    'Màn hình 32" của hội trường.',
    'Công thức =CELL("COL";D2), =COUNT(2;4;6;"hai"), họ == "Nguyễn", {cỡ "chữ"}.',
    'Gõ dấu xuyệc / rồi tìm ?iệt hoặc “?iệt”; hoặc đặt một . (dấu chấm) ở đầu dòng.',
    'Phông .VnTime, nền tảng .Net, tệp .Docx, thuật toán ,5.',
    'Ngày 29/02/2024, ngày 29/2, ngày 30 tháng 4, số 45/13/2026, điểm 31/2.',
    'Kết nạp 09/08 đảng viên đạt 113% kế hoạch; 9/8, đạt 112,5%; 8/10 chỉ tiêu đạt 100% kế hoạch.',
    'Tính đến ngày 20/11 đạt 95% kế hoạch; 13/13 thôn đạt trên 95% hộ; 1.250/1.000 triệu đồng, đạt 125%.',
    'Máy bàn 0209 3123 456, đường dây nóng 1900 1234, tài khoản 0123456789012, số 123456789012.',
    'Công an xã triệt phá nhóm lô đề, tài xỉu; alphabet, Tibet, gà bet.',
    'Bà con hòa thuận, khỏe mạnh; đồng chí Thuý, ông Hoà dự.',
  ])('has nothing to say of: %s', text => {
    expect(check(text).map(({ message }) => message)).toEqual([])
  })

  it.each([
    ['Đảng bộ xã đươc khen.', ['BT63']],
    ['Buổi tuyên tuyền của đoàn thể.', ['BT64']],
    ['Ðảng bộ xã.', ['BT65']],
    ['Hội nghị kết thúc , mọi người về.', ['BT66']],
    ['Đạt 131% .Bà con ,hội viên.', ['BT66', 'BT66']],
    ['Gọi là "điểm sáng".', ['BT67']],
    ['Ba mục tiêu ("xanh", "sạch"); "đẹp" nữa.', ['BT67']],
    ['Ai nhớ không?Nhâp học ngay; không?nhâp.', ['BT63']],
    ['Đặt dấu chấm . (Xem trang sau).', ['BT66']],
    ['Bà con hòa thuận, uỷ viên họp.', ['BT68']],
    ['Ngày 31/02/2026; ngày 31 tháng 4; ngày 12/13.', ['BT69', 'BT69', 'BT69']],
    ['Đã kết nạp 09/08 đảng viên đạt 131% kế hoạch.', ['BT70']],
    ['Số căn cước 001099012345.', ['BT71']],
    ['Gọi 0912.345.678 hoặc +84 912345678.', ['BT72', 'BT72']],
    ['Chữ\u00A0thường.', ['BT25']],
  ])('tells of: %s', (text, codes) => {
    expect(listCodes(text)).toEqual(codes)
  })

  it('calls an identity number an error only where the text calls it one', () => {
    expect(check('CCCD 001099012345').map(({ severity }) => severity)).toEqual(['error'])
    expect(check('Mã phiếu 001099012345').map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('knows an advertisement for gambling from news about it', () => {
    expect(listCodes('Bắt nhóm cá cược, tài xỉu.', false)).toEqual([])
    expect(listCodes('Chơi cá cược, tài xỉu ở đây.', true)).toEqual(['BT73'])
  })

  it('never repeats a person’s number whole', () => {
    for (const { message } of check('CCCD 001099012345, gọi 0912345678'))
      expect(message).not.toMatch(/001099012345|0912345678/)
  })
})
