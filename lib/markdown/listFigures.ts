import type { Root } from 'mdast'
import type { Figure } from '../types.ts'
import { visit } from './visit.ts'

/** Lists the figures of a tree that `buildFigures` has been over, in reading order. */
export function listFigures(tree: Root): readonly Figure[] {
  const figures: Figure[] = []
  visit(tree, 'markup', ({ data }) => {
    if (data.figure !== undefined) figures.push(data.figure)
  })
  return figures
}
