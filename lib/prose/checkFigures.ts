import type { ProseFault, ProseLine } from './proseLine.ts'

/** Finds dates that no calendar has and percentages that the figures beside them do not give. */
export function checkFigures(line: ProseLine): readonly ProseFault[] {
  return [...checkDates(line), ...checkPercentages(line)]
}

const fullDate = /(?<![\d/.,-]|số )(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/gu
const shortDate = /(?<=ngày )(\d{1,2})([/-])(\d{1,2})()(?![\d/-]|,\d)/giu
const wordDate = /(?<=ngày )(\d{1,2})( tháng )(\d{1,2})(?: năm (\d{4}))?(?!\d)/giu

function checkDates(line: ProseLine): readonly ProseFault[] {
  return [fullDate, shortDate, wordDate]
    .flatMap(pattern => [...line.words.matchAll(pattern)])
    .filter(([, day, , month, year]) => !isRealDay(Number(day), Number(month), year))
    .map(({ 0: date, index }) => ({
      line,
      index,
      code: 'BT69',
      message: `Ngày "${date}" không có trong lịch.`,
      advice: 'đối chiếu ngày, tháng với văn bản gốc',
    }))
}

/** A date without a year may be of a leap year. */
function isRealDay(day: number, month: number, year: string | undefined): boolean {
  const last = new Date(Date.UTC(Number(year || 2024), month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && day >= 1 && day <= last
}

const share =
  /(?<![\d/.,]|(?:ngày|đến|sáng|chiều|tối|tháng|số|lúc) )(?<part>\d{1,3}(?:\.\d{3})*|\d+)\s?\/\s?(?<whole>\d{1,3}(?:\.\d{3})*|\d+)(?![\d/])(?<between>[^.;%\d]{0,60})(?<verb>đạt|bằng|chiếm)(?: tỷ lệ| tỉ lệ)?(?<about> khoảng| gần| hơn| trên| xấp xỉ)? (?<percent>\d+(?:,\d+)?) ?%(?= kế hoạch| KH| chỉ tiêu| nghị quyết| dự toán| so với| tổng|[,.;)]|$)/gu

function checkPercentages(line: ProseLine): readonly ProseFault[] {
  return [...line.words.matchAll(share)].flatMap(({ 0: written, index, groups }): readonly ProseFault[] => {
    const part = Number(groups?.part?.replaceAll('.', ''))
    const whole = Number(groups?.whole?.replaceAll('.', ''))
    const percent = groups?.percent ?? ''
    const exact = (part / whole) * 100
    // "8/10 chỉ tiêu đạt 100%" counts the targets that were met in full.
    if (whole === 0 || isFitting(exact, percent, groups?.about) || (part <= whole && percent === '100'))
      return []
    const right = exact.toLocaleString('vi-VN', { maximumFractionDigits: 1 })
    return [
      {
        line,
        index: index + written.lastIndexOf(percent),
        code: 'BT70',
        message: `${groups?.part}/${groups?.whole} là ${right}%, bài ghi ${percent}%.`,
        advice: `đối chiếu số liệu; nếu hai số đầu đúng thì ghi ${right}%`,
      },
    ]
  })
}

/** Whether a percentage is the exact one, rounded to as many decimals as it has; "hơn", "gần" leave two points. */
function isFitting(exact: number, percent: string, about: string | undefined): boolean {
  const decimals = percent.split(',')[1]?.length ?? 0
  const slack = about === undefined ? 0.5 * 10 ** -decimals : 2
  return Math.abs(exact - Number(percent.replace(',', '.'))) <= slack + 1e-9
}
