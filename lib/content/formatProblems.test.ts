import { expect, it } from 'vitest'
import type { Problem } from '../types.ts'
import { formatProblems } from './formatProblems.ts'

const problem: Problem = {
  file: 'content/bai-viet/le-hoi/index.md',
  line: 4,
  column: 7,
  field: 'date',
  severity: 'error',
  code: 'BT04',
  message: 'Ngày sai.',
  fix: 'date: 2026-05-19',
}

it('groups by file, sorts by line, lines the words up and keeps warnings apart', () => {
  const problems: readonly Problem[] = [
    {
      ...problem,
      line: 12,
      field: 'nội dung',
      code: 'BT28',
      message: 'Không dùng thẻ <b>.',
      fix: '**chữ đậm**',
    },
    { ...problem, file: 'content/bai-viet/an-tet/index.md', severity: 'warning', fix: '' },
    problem,
  ]
  expect(formatProblems(problems)).toBe(`1 tệp có lỗi, chưa thể xuất bản.

content/bai-viet/le-hoi/index.md
  dòng 4, cột 7 · date       Ngày sai. [BT04]
                             Sửa: date: 2026-05-19
  dòng 12, cột 7 · nội dung  Không dùng thẻ <b>. [BT28]
                             Sửa: **chữ đậm**

Nên xem lại, không ngăn việc xuất bản (1):

content/bai-viet/an-tet/index.md
  dòng 4, cột 7 · date  Ngày sai. [BT04]
`)
})

it('starts a block to paste on its own line', () => {
  expect(formatProblems([{ ...problem, fix: 'source:\n  name: Báo' }])).toContain(
    '\n                        Sửa:\n                        source:\n                          name: Báo\n',
  )
})

it('says so when there is nothing to mend, or nothing that must be', () => {
  expect(formatProblems([])).toBe('Nội dung không có lỗi.\n')
  expect(formatProblems([{ ...problem, severity: 'warning' }])).toMatch(
    /^Không có lỗi; có 1 điều nên xem lại\.\n/,
  )
})
