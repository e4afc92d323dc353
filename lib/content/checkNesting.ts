import type { Problem } from '../types.ts'

/** Deepest nesting of a front matter; the schemas need three. */
export const maxNesting = 8
const MOST_INDENT = 40

/**
 * Refuses a front matter that nests too deep, by counting brackets and indentation. It comes before any
 * YAML parser: `[` repeated 7000 times has brought V8 down with an error that no program can catch.
 */
export function checkNesting(frontMatter: string, file: string): readonly Problem[] {
  let depth = 0
  for (const [index, line] of frontMatter.split('\n').entries()) {
    for (const [column, character] of [...line].entries()) {
      if ('[{'.includes(character)) depth += 1
      if (']}'.includes(character)) depth = Math.max(0, depth - 1)
      if (depth > maxNesting) return [buildProblem(file, index + 1, column + 1)]
    }
    const indent = /^[\s?:-]*/.exec(line)?.[0].length ?? 0
    if (indent > MOST_INDENT) return [buildProblem(file, index + 1, indent + 1)]
  }
  return []
}

function buildProblem(file: string, line: number, column: number): Problem {
  return {
    file,
    line,
    column,
    field: 'tệp',
    severity: 'error',
    code: 'BT50',
    message: 'Các mục lồng nhau quá sâu.',
    fix: 'bỏ bớt dấu [ và {, mỗi mục viết trên một dòng: mục: nội dung',
  }
}
