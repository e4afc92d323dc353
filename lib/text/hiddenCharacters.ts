import type { ProblemCode } from '../problemCodes.ts'

export interface CharacterRule {
  readonly code: ProblemCode
  readonly name: string
  readonly pattern: RegExp
}

/** What nobody can see and what computers read in different ways; a joiner inside an emoji is part of it. */
export const hiddenCharacters: readonly CharacterRule[] = [
  { code: 'BT25', name: 'ký tự đảo chiều chữ', pattern: /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/u },
  {
    code: 'BT25',
    name: 'ký tự ẩn không có bề rộng',
    pattern:
      /[\u200B\u200C\u2060-\u2064\uFEFF\u180E]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/u,
  },
  { code: 'BT52', name: 'ký tự điều khiển', pattern: /(?![\t\n])\p{Cc}|[\u2028\u2029]/u },
  { code: 'BT52', name: 'dấu � của chữ đã hỏng', pattern: /\uFFFD/u },
  { code: 'BT52', name: 'mã không phải là chữ', pattern: /[\p{Cs}\p{Noncharacter_Code_Point}]/u },
]

export interface FoundCharacter extends CharacterRule {
  readonly index: number
  readonly character: string
}

/** Finds the first character of a text that one of the rules names; `undefined` for a clean text. */
export function findCharacter(text: string, rules: readonly CharacterRule[]): FoundCharacter | undefined {
  const found = rules.flatMap(rule => {
    const match = rule.pattern.exec(text)
    return match === null ? [] : [{ ...rule, index: match.index, character: match[0] }]
  })
  return found.toSorted((a, b) => a.index - b.index)[0]
}

/** A character's number as Unicode writes it: `U+200B`. */
export function formatCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
