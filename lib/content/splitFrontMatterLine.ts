/** One line of a front matter, cut at its joints; the pieces in order make up the line. */
export interface FrontMatterLine {
  /** Spaces and list dashes before the key. */
  readonly lead: string
  /** Key before the colon; empty for an item of a list or a line that has none. */
  readonly key: string
  /** Colon and spaces between key and value. */
  readonly joint: string
  readonly value: string
}

const PATTERN =
  /^(?<lead> *(?:- +)*)(?:(?<key>[\p{L}\p{N}_<][\p{L}\p{N}_< -]*?)(?<joint> *:(?: +|$)))?(?<value>.*)$/u

/** Cuts a line such as `  - title: Lễ hội` into lead, key, joint and value. Never fails: a line of no known form is all value. */
export function splitFrontMatterLine(line: string): FrontMatterLine {
  const { lead = '', key = '', joint = '', value = '' } = PATTERN.exec(line)?.groups ?? { value: line }
  return { lead, key, joint, value }
}
