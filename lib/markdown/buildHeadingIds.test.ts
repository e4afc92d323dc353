import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildHeadingIds } from './buildHeadingIds.ts'
import { listHeadings } from './listHeadings.ts'
import { parseTree } from './parseTree.ts'

const listIds = (text: string): readonly string[] =>
  listHeadings(buildHeadingIds(parseTree(text))).map(({ id }) => id)

describe('buildHeadingIds', () => {
  it('makes ids of the words without Vietnamese marks', () => {
    expect(listIds('## Kết quả *đạt được*\n\n### 1. Công tác `phát triển` Đảng')).toEqual([
      'muc-ket-qua-dat-duoc',
      'muc-1-cong-tac-phat-trien-dang',
    ])
  })

  it('numbers headings of the same words', () => {
    expect(listIds('## Kết quả\n## Kết quả 2\n## Kết quả\n## Kết quả')).toEqual([
      'muc-ket-qua',
      'muc-ket-qua-2',
      'muc-ket-qua-3',
      'muc-ket-qua-4',
    ])
  })

  it('gives an id to a heading without letters', () => {
    expect(listIds('## 中文\n## …')).toEqual(['muc', 'muc-2'])
  })

  it('leaves the tree that it was given as it was', () => {
    const tree = parseTree('## Kết quả')
    const before = structuredClone(tree)
    expect(buildHeadingIds(tree)).not.toBe(tree)
    expect(tree).toEqual(before)
  })

  it('never gives one id twice', () => {
    const heading = fc.array(fc.constantFrom('a', 'b', '2', '3', 'Đ', '-', 'ạ'), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 12 }), headings => {
        const ids = listIds(headings.map(words => `## x ${words.join(' ')}`).join('\n'))
        expect(new Set(ids).size).toBe(headings.length)
      }),
    )
  })
})
