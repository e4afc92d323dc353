import { expect, it } from 'vitest'
import { formatAnnotations } from './formatAnnotations.ts'

it('writes one command of GitHub a problem, with its signs escaped', () => {
  const problem = {
    file: 'content/bai-viet/a,b/index.md',
    line: 4,
    column: 7,
    field: 'nội dung',
    severity: 'warning',
    code: 'BT70',
    message: '9/8 là 112,5%.',
    fix: 'dòng một\ndòng hai',
  } as const
  expect(formatAnnotations([problem])).toBe(
    '::warning file=content/bai-viet/a%2Cb/index.md,line=4,col=7,title=BT70::9/8 là 112,5%25.%0ASửa: dòng một%0Adòng hai\n',
  )
})
