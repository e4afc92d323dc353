import { expect, it } from 'vitest'
import type { Problem } from '../types.ts'
import { formatProblems } from './formatProblems.ts'

const problem: Problem = {
  file: 'content/bai-viet/le-hoi/index.md',
  line: 4,
  column: 7,
  field: 'date',
  severity: 'error',
  message: 'Ngày sai.',
  fix: 'date: 2026-05-19',
}

it('groups by file, sorts by line and lines the words up', () => {
  const problems: readonly Problem[] = [
    { ...problem, line: 12, field: 'nội dung', message: 'Không dùng thẻ <b>.', fix: '**chữ đậm**' },
    { ...problem, file: 'content/bai-viet/an-tet/index.md', severity: 'warning', fix: '' },
    problem,
  ]
  expect(formatProblems(problems)).toBe(`1 tệp có lỗi, chưa thể xuất bản.

content/bai-viet/an-tet/index.md
  dòng 4 · date  Nên xem lại: Ngày sai.

content/bai-viet/le-hoi/index.md
  dòng 4 · date       Ngày sai.
                      Sửa: date: 2026-05-19
  dòng 12 · nội dung  Không dùng thẻ <b>.
                      Sửa: **chữ đậm**
`)
})

it('starts a block to paste on its own line', () => {
  expect(formatProblems([{ ...problem, fix: 'source:\n  name: Báo' }])).toContain(
    '\n                 Sửa:\n                 source:\n                   name: Báo\n',
  )
})

it('says so when there is nothing to mend, or nothing that must be', () => {
  expect(formatProblems([])).toBe('Nội dung không có lỗi.\n')
  expect(formatProblems([{ ...problem, severity: 'warning' }])).toMatch(
    /^Không có lỗi; có 1 điều nên xem lại\.\n/,
  )
})
