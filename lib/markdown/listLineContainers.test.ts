import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { listLineContainers } from './listLineContainers.ts'
import { parseTree } from './parseTree.ts'

const containers = ['blockquote', 'listItem', 'footnoteDefinition']

function countDepth(node: Nodes): number {
  const below = 'children' in node ? node.children.map(countDepth) : []
  return Math.max(0, ...below) + (containers.includes(node.type) ? 1 : 0)
}

const findDepth = (text: string): number =>
  Math.max(...listLineContainers(text.split('\n')).map(({ depth }) => depth))

describe('listLineContainers', () => {
  it.each([
    ['một dòng chữ', 0],
    ['- một\n  - hai\n    - ba', 3],
    ['> - một', 2],
    ['1. một\n2. hai', 1],
    ['- một\n\n\tđoạn sau của mục', 1],
    ['- một\n\nđoạn ngoài danh sách', 1],
    ['2026-11-23 là thứ Hai', 0],
  ])('finds the depth of %j', (text, depth) => {
    expect(findDepth(text)).toBe(depth)
  })

  it('never counts less than the parser nests', () => {
    const piece = fc.constantFrom(
      ...[
        '> ',
        '>',
        '- ',
        '* ',
        '+ ',
        '1. ',
        '12) ',
        '[^a]: ',
        '[a]: b',
        '| a |',
        '<div>',
        '```',
        '# ',
        '---',
      ],
      ...['  ', '   ', '    ', '\t', ' ', 'a', 'a ', '\n', '\n', '\n\n'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), pieces => {
        const text = pieces.join('')
        expect(findDepth(text)).toBeGreaterThanOrEqual(countDepth(parseTree(text)))
      }),
      { numRuns: 600 },
    )
  })
})
