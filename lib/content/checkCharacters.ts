import type { Problem } from '../types.ts'
import { splitFrontMatterLine } from './splitFrontMatterLine.ts'

interface CharacterRule {
  readonly pattern: RegExp
  readonly name: string
}

/** What nobody can see and what computers read in different ways; a joiner inside an emoji is part of it. */
const FORBIDDEN: readonly CharacterRule[] = [
  { pattern: /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/u, name: 'ký tự đảo chiều chữ' },
  {
    pattern:
      /[\u200B\u200C\u2060-\u2064\uFEFF\u180E]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/u,
    name: 'ký tự ẩn không có bề rộng',
  },
  { pattern: /(?![\t\n])\p{Cc}|[\u2028\u2029]/u, name: 'ký tự điều khiển' },
  { pattern: /\uFFFD/u, name: 'dấu � của chữ đã hỏng' },
  { pattern: /[\p{Cs}\p{Noncharacter_Code_Point}]/u, name: 'mã không phải là chữ' },
]

const FORBIDDEN_IN_FRONT_MATTER: readonly CharacterRule[] = [
  { pattern: /\t/u, name: 'dấu Tab' },
  { pattern: /(?! )\p{Zs}/u, name: 'dấu cách đặc biệt (thường do chép từ Word)' },
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
  const all = [...FORBIDDEN, ...FORBIDDEN_IN_FRONT_MATTER]
  if (!all.some(({ pattern }) => pattern.test(text))) return []
  const problems = text.split('\n').flatMap((line, index) => {
    const isFrontMatter = index < frontMatterLines
    const fault = findFault(line, isFrontMatter ? all : FORBIDDEN)
    const field = isFrontMatter ? splitFrontMatterLine(line).key || 'tệp' : 'nội dung'
    return fault === undefined ? [] : [{ file, line: index + 1, field, severity: 'error' as const, ...fault }]
  })
  return problems.slice(0, MOST_REPORTED)
}

function findFault(
  line: string,
  rules: readonly CharacterRule[],
): Pick<Problem, 'column' | 'message' | 'fix'> | undefined {
  const found = rules.flatMap(({ pattern, name }) => {
    const match = pattern.exec(line)
    return match === null ? [] : [{ name, index: match.index, character: match[0] }]
  })
  const first = found.toSorted((a, b) => a.index - b.index)[0]
  if (first === undefined) return undefined
  const code = (first.character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return {
    column: first.index + 1,
    message: `Có ${first.name} (U+${code}) ở cột ${first.index + 1}.`,
    fix: formatCleanLine(line, rules).trim() === '' ? 'xóa dòng này' : formatCleanLine(line, rules),
  }
}

function formatCleanLine(line: string, rules: readonly CharacterRule[]): string {
  const cleaned = rules.reduce((text, { pattern }) => {
    const isSpace = FORBIDDEN_IN_FRONT_MATTER.some(rule => rule.pattern === pattern)
    // A Tab is most often an indent, which YAML takes two spaces for.
    return text.replace(new RegExp(pattern, 'gu'), found => (found === '\t' ? '  ' : isSpace ? ' ' : ''))
  }, line)
  return cleaned.length > 200 ? `${cleaned.slice(0, 200)}…` : cleaned
}
