import {
  type CharacterRule,
  findCharacter,
  formatCodePoint,
  hiddenCharacters,
} from '../text/hiddenCharacters.ts'
import type { Problem } from '../types.ts'
import { splitFrontMatterLine } from './splitFrontMatterLine.ts'

const forbiddenInFrontMatter: readonly CharacterRule[] = [
  { code: 'BT19', name: 'dấu Tab', pattern: /\t/u },
  { code: 'BT19', name: 'dấu cách đặc biệt (thường do chép từ Word)', pattern: /(?! )\p{Zs}/u },
]

/** Further faults of the same file are of the same kind: the editor mends them with one replacement. */
const MOST_REPORTED = 20

/**
 * Takes the text of a source file and the number of lines that its front matter takes, fences included
 * (0 for none). Gives a problem for each line that holds a character no editor means to write: its
 * code point and column in the message, the line without it as the fix.
 */
export function checkCharacters(
  text: string,
  { file, frontMatterLines }: { readonly file: string; readonly frontMatterLines: number },
): readonly Problem[] {
  const all = [...hiddenCharacters, ...forbiddenInFrontMatter]
  if (!all.some(({ pattern }) => pattern.test(text))) return []
  const problems = text.split('\n').flatMap((line, index) => {
    const isFrontMatter = index < frontMatterLines
    const fault = findFault(line, isFrontMatter ? all : hiddenCharacters)
    const field = isFrontMatter ? splitFrontMatterLine(line).key || 'tệp' : 'nội dung'
    if (fault === undefined) return []
    const mends = [{ line: index + 1, text: formatCleanLine(line, isFrontMatter ? all : hiddenCharacters) }]
    return [{ file, line: index + 1, field, severity: 'error' as const, ...fault, mends }]
  })
  return problems.slice(0, MOST_REPORTED)
}

function findFault(
  line: string,
  rules: readonly CharacterRule[],
): Pick<Problem, 'column' | 'code' | 'message' | 'fix'> | undefined {
  const first = findCharacter(line, rules)
  if (first === undefined) return undefined
  const { code, name, index, character } = first
  const clean = formatCleanLine(line, rules)
  return {
    column: index + 1,
    code,
    message: `Có ${name} (${formatCodePoint(character)}) ở cột ${index + 1}.`,
    fix: clean.trim() === '' ? 'xóa dòng này' : clean.length > 200 ? `${clean.slice(0, 200)}…` : clean,
  }
}

function formatCleanLine(line: string, rules: readonly CharacterRule[]): string {
  return rules.reduce((text, { pattern }) => {
    const isSpace = forbiddenInFrontMatter.some(rule => rule.pattern === pattern)
    // A Tab is most often an indent, which YAML takes two spaces for.
    return text.replace(new RegExp(pattern, 'gu'), found => (found === '\t' ? '  ' : isSpace ? ' ' : ''))
  }, line)
}
