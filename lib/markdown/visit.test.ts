import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { visit as visitAny } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { EXIT, SKIP, visit } from './visit.ts'

const { tree } = fc.letrec<{ tree: Nodes; children: Nodes[] }>(tie => ({
  children: fc.array(tie('tree'), { maxLength: 4 }),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text'), value: fc.string({ maxLength: 3 }) }) as fc.Arbitrary<Nodes>,
    fc.record({
      type: fc.constantFrom('paragraph', 'link', 'root'),
      children: tie('children'),
    }) as fc.Arbitrary<Nodes>,
  ),
}))

/** What a visitor answers is drawn from `answers` by turns; gives what it was shown, in order. */
function walk(walker: typeof visitAny, root: Nodes, { type, answers }: Walk): readonly unknown[] {
  const seen: unknown[] = []
  const visitor = (node: Nodes, index: number | undefined, parent: Nodes | undefined) => {
    seen.push([JSON.stringify(node), index, parent?.type])
    const answer = answers[seen.length % answers.length]
    // A visitor that goes back would never end: it may only go on.
    return typeof answer === 'number' ? (index ?? 0) + answer : answer
  }
  if (type === undefined) walker(root as Root, visitor)
  else walker(root as Root, type, visitor)
  return seen
}

interface Walk {
  readonly type: 'text' | 'link' | undefined
  readonly answers: readonly (undefined | boolean | number | 'skip')[]
}

describe('visit', () => {
  it('shows the nodes that unist-util-visit shows, in its order', () => {
    const walks = fc.record({
      type: fc.constantFrom('text' as const, 'link' as const, undefined),
      answers: fc.array(fc.constantFrom(undefined, undefined, true, SKIP, EXIT, 1, 2), {
        minLength: 1,
        maxLength: 7,
      }),
    })
    fc.assert(
      fc.property(tree, walks, (root, options) => {
        expect(walk(visit, root, options)).toEqual(walk(visitAny, root, options))
      }),
      { numRuns: 500 },
    )
  })
})
