import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { checkSanitised } from './checkSanitised.ts'
import { buildMarkup } from './markup.ts'
import { parseTree } from './parseTree.ts'

describe('checkSanitised', () => {
  it('finds nothing where nothing would be lost', () => {
    expect(checkSanitised(parseTree('## Mục\n\n| a | b |\n|---|---|\n| c | **d** |\n\n> - mục'))).toEqual([])
  })

  it.each([
    ['a link that would lose its address', 'một\n\n> hai [ba](zalo:1)', { line: 3, column: 7 }],
    ['HTML between words', 'một\n\nhai <b>ba</b>', { line: 3, column: 5 }],
    ['HTML on its own', 'một\n\n- hai\n\n  <center>ba</center>', { line: 5, column: 3 }],
    ['something within a table', 'một\n\n| a |\n|---|\n| [b](zalo:1) |', { line: 3, column: 1 }],
  ])('finds the place of %s', (_, text, place) => {
    expect(checkSanitised(parseTree(text))).toMatchObject([{ ...place, severity: 'error' }])
  })

  it('finds what a step of our own makes and the schema does not know', () => {
    const tree: Root = { type: 'root', children: [buildMarkup('p', { className: ['la'] }, ['chữ'])] }
    expect(checkSanitised(tree)).toHaveLength(1)
  })
})
