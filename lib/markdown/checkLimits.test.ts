import { describe, expect, it } from 'vitest'
import { listTestProblems } from '../../tests/testMarkdown.ts'
import { checkLimits } from './checkLimits.ts'

const fill = (piece: string, length: number): string => piece.repeat(Math.floor(length / piece.length))
const half = 99_000
const full = 199_000

/** Texts over which Markdown parsers are known to hang, run out of memory or end their stack. */
const heavyTexts: Readonly<Record<string, string>> = {
  'dấu gạch đầu dòng trên một dòng': fill('- ', 4_000),
  'trích dẫn trong trích dẫn': fill('>', full),
  'danh sách sâu dần': Array.from({ length: 300 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n'),
  'danh sách mười hai cấp lặp lại': fill(`${'- '.repeat(12)}a\n`, 150_000),
  'mục danh sách': fill('- a\n', full),
  'chú thích trong chú thích': fill('[^a]: ', full),
  'ngoặc mở': fill('[', full),
  'ngoặc đóng': fill(']', full),
  'ngoặc lồng nhau': fill('[', half) + fill(']', half),
  'ảnh trong ảnh': fill('![', half) + fill('](a)', half),
  'liên kết dở dang': fill('[a](b "', full),
  'chữ nghiêng lồng nhau': fill('*a ', half) + fill('a* ', half),
  'chữ đậm và nghiêng xen nhau': fill('*a **b _c ', full),
  'gạch bỏ dở dang': fill('~~a ', full),
  'dấu huyền dài dần': Array.from({ length: 600 }, (_, index) => '`'.repeat(index)).join(' '),
  'thẻ mở': fill('<b>', full),
  'thẻ dở dang': fill('<a ', full),
  'ghi chú dở dang': fill('<!--', full),
  'bảng rất rộng': `|${fill('a|', half)}\n|${fill('-|', half)}\n`,
  'bảng rộng nhiều hàng ngắn': `|${fill('a|', 180)}\n|${fill('-|', 180)}\n${fill('|\n', 5_900)}`,
  'địa chỉ thư': fill('a@b.vn ', full),
  'địa chỉ trang': fill('http://a.vn ', full),
  'dòng trống': fill('\n', full),
  'tiêu đề giống nhau': fill('## a\n', 14_900),
  'dòng nối đuôi trong danh sách sâu': `${'- '.repeat(12)}a\n${fill('a\n', 5_900)}`,
  'mã ký tự': fill('&#x', full),
  'dấu gạch chéo ngược': fill('\\', full),
  'một chữ rất dài': fill('a', full),
}

/** Seconds of the processor, which other work on the machine does not lengthen as it does the clock's. */
function measureSeconds(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

describe('checkLimits', () => {
  it.each(Object.keys(heavyTexts))('lets no text hang the build: %s', name => {
    expect(measureSeconds(() => listTestProblems(heavyTexts[name] ?? ''))).toBeLessThan(2)
  })

  it('names the line that nests too deep', () => {
    const lines = Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- mục`)
    expect(checkLimits(lines.join('\n'))).toMatchObject([
      { line: 13, severity: 'error', message: 'Danh sách hoặc trích dẫn lồng nhau quá 12 cấp.' },
    ])
  })

  it('names the size of a body that is too long', () => {
    expect(checkLimits('Đảng bộ xã.\n'.repeat(20_000))).toMatchObject([
      { message: expect.stringContaining('Bài quá dài: 360 KB, 20001 dòng') },
    ])
  })

  it('lets a long report pass', () => {
    const section = `## Kết quả\n\n${'Các **chi bộ** đã [báo cáo](/tin-tuc/). '.repeat(40)}\n\n- một\n  - hai\n\n`
    const table = `| a | b | c |\n|---|---|---|\n${'| 1 | 2 | 3 |\n'.repeat(300)}`
    expect(checkLimits(section.repeat(20) + table)).toEqual([])
  })
})
