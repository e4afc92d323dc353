import type { Problem } from '../types.ts'

/**
 * The front matter as it would be with every corrected line pasted, so that what else is wrong with it can be
 * told in the same run; `undefined` where a mistake has no single line to paste. Lines keep their numbers.
 */
export function buildMendedText(frontMatter: string, mistakes: readonly Problem[]): string | undefined {
  const fixes = new Map(mistakes.map(({ line, fix }) => [line, fix]))
  const isMendable = [...fixes.values()].every(fix => /^ *(?:- )?[A-Za-z]+: \S[^\n]*$/.test(fix))
  if (!isMendable) return undefined
  return frontMatter
    .split('\n')
    .map((line, index) => fixes.get(index + 1) ?? line)
    .join('\n')
}
