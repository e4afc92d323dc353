import { describe, expect, it } from 'vitest'
import { parseArguments, parseOptions } from './parseArguments.ts'

const options = { category: 'ten-chuyen-muc', date: '2026-11-23', force: true } as const
const parse = (...args: readonly string[]) => parseArguments(options, args)

describe('parseArguments', () => {
  it('takes options before, between and after names', () => {
    expect(parse('a b', '--date=2026-01-02', 'c', '--category', 'x', '--force')).toEqual({
      names: ['a b', 'c'],
      values: { date: '2026-01-02', category: 'x', force: true },
    })
    expect(parse('-', '--', '--force')).toEqual({ names: ['-', '--force'], values: {} })
  })

  it.each([
    [['--catgory', 'x'], 'Không có tùy chọn --catgory. Có phải --category không?'],
    [['--xyzxyz'], 'Không có tùy chọn --xyzxyz. Có: --category ten-chuyen-muc, --date 2026-11-23, --force.'],
    [['-x'], 'Không có tùy chọn -x. Có: --category ten-chuyen-muc, --date 2026-11-23, --force.'],
    [['--date'], 'Tùy chọn --date thiếu giá trị. Ví dụ: --date 2026-11-23'],
    [['--date', '--force'], 'Tùy chọn --date thiếu giá trị. Ví dụ: --date 2026-11-23'],
    [['--force=yes'], 'Tùy chọn --force không nhận giá trị; chỉ ghi --force.'],
    [['--__proto__', 'x'], 'Không có tùy chọn --__proto__.'],
  ])('answers %j in Vietnamese', (args, message) => {
    expect(() => parse(...args)).toThrow(message)
  })
})

describe('parseOptions', () => {
  it('takes options alone', () => {
    expect(parseOptions(options, ['--force'])).toEqual({ force: true })
    expect(() => parseOptions(options, ['2026-11-23'])).toThrow(
      'Không hiểu "2026-11-23". Có: --category ten-chuyen-muc, --date 2026-11-23, --force.',
    )
    expect(() => parseOptions({}, ['--port'])).toThrow(
      'Không có tùy chọn --port. Lệnh này không có tùy chọn nào.',
    )
  })
})
