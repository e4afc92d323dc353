import type { Abbreviation } from '../lib/types.ts'

/**
 * Short forms that people write and search for in place of the long ones; case and marks do not count. Of
 * two long forms that begin alike the longer stands first.
 */
export const abbreviations: readonly Abbreviation[] = [
  { short: 'UBND', long: 'Ủy ban nhân dân' },
  { short: 'HĐND', long: 'Hội đồng nhân dân' },
  { short: 'MTTQ', long: 'Mặt trận Tổ quốc' },
  { short: 'BCH', long: 'Ban Chấp hành' },
  { short: 'BTV', long: 'Ban Thường vụ' },
  { short: 'UBKT', long: 'Ủy ban Kiểm tra' },
  { short: 'LLCT', long: 'lý luận chính trị' },
  { short: 'XDĐ', long: 'xây dựng Đảng' },
  { short: 'TNCS', long: 'Thanh niên Cộng sản' },
  { short: 'LHPN', long: 'Liên hiệp Phụ nữ' },
  { short: 'CCB', long: 'Cựu chiến binh' },
  { short: 'NVQS', long: 'nghĩa vụ quân sự' },
  { short: 'ANTT', long: 'an ninh trật tự' },
  { short: 'NTM', long: 'nông thôn mới' },
  { short: 'BHYT', long: 'bảo hiểm y tế' },
  { short: 'TTHC', long: 'thủ tục hành chính' },
  { short: 'UB', long: 'Ủy ban' },
]

/** Short for other words as well: BCH Quân sự is a Ban Chỉ huy, a BTV may be a biên tập viên. */
const ambiguous: ReadonlySet<string> = new Set(['BCH', 'BTV', 'UB'])

/** Those that a text may be explained by: each means one thing only. */
export const explainedAbbreviations: readonly Abbreviation[] = abbreviations.filter(
  ({ short }) => !ambiguous.has(short),
)
