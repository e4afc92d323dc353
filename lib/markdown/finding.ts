import type { Node } from 'unist'
import type { ProblemCode } from '../problemCodes.ts'
import type { MendedLine } from '../types.ts'

/** A fault in the Markdown of a body: a problem that does not know its file yet. */
export interface Finding {
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning'
  readonly code: ProblemCode
  readonly message: string
  readonly fix: string
  /** Whole lines about which nothing needs deciding. */
  readonly mends?: readonly MendedLine[]
}

/** How many faults of one kind are told: the editor mends the others along with these. */
export const mostReported = 20

export type FindingWords = Pick<Finding, 'code' | 'message' | 'fix' | 'mends'>

/** Builds an error that stands where `node` begins. */
export function buildError(node: Node, words: FindingWords): Finding {
  return { ...findStart(node), severity: 'error', ...words }
}

/** Builds a warning that stands where `node` begins. */
export function buildWarning(node: Node, words: FindingWords): Finding {
  return { ...findStart(node), severity: 'warning', ...words }
}

/** Every node that the parser made has a place; one without is of our own making, so no editor's fault. */
function findStart(node: Node): Pick<Finding, 'line' | 'column'> {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  return { line, column }
}
