import type { Parsed, Problem } from '../types.ts'

/** Everything that parsers have to say, warnings and errors, in the order given. */
export function listProblems(results: readonly Parsed<unknown>[]): readonly Problem[] {
  return results.flatMap(result => (result.ok ? result.warnings : result.problems))
}
