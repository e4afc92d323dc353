import { describe, expect, it } from 'vitest'
import { parseCheckOptions } from './checkOptions.ts'

describe('parseCheckOptions', () => {
  it.each([
    [[], { fix: false, format: 'text' }],
    [['--fix'], { fix: true, format: 'text' }],
    [['--json'], { fix: false, format: 'json' }],
    [['--format', 'github', '--fix'], { fix: true, format: 'github' }],
    [['--format=json'], { fix: false, format: 'json' }],
  ])('understands %j', (args, expected) => {
    expect(parseCheckOptions(args)).toEqual(expected)
  })

  it.each([
    [['--fxi'], /^Không có tùy chọn "--fxi"\. Có phải --fix không\? Dùng được: /],
    [['fix'], /^Không có tùy chọn "fix"\. Có phải --fix không\?/],
    [['--'], /^Không có tùy chọn "--"\. Dùng/],
    [['--format', 'xml'], /^Không có dạng "xml"\. Dùng/],
    [['--format'], /^Không có dạng/],
  ])('answers %j in Vietnamese', (args, expected) => {
    expect(parseCheckOptions(args)).toMatch(expected)
  })
})
