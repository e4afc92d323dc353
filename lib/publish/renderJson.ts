import { cleanText } from '../text/cleanText.ts'

/** JSON of a value, every text in it cleaned (`cleanText`); keys without a value are left out. */
export function renderJson(value: object): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? cleanText(part) : part))
}
