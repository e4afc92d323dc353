import type { Problem } from '../types.ts'

/** Order of problems for `toSorted`: by file, then from the top of the file down. */
export function compareProblems(a: Problem, b: Problem): number {
  // By code unit, so that the order is the same in every language setting.
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
