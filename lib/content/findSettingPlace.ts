import type { Place } from './frontMatterFields.ts'

/** The file that holds a site's identity, for problems that name a line of it. */
export interface SettingsSource {
  /** The name that problems print. */
  readonly file: string
  readonly text: string
}

/**
 * Finds where a setting such as `navigation.2.path` stands in the text of a configuration file, by its keys
 * in their order; the nearest setting around it where it is not written out, else the beginning. Both
 * numbers of the place count from 1.
 */
export function findSettingPlace(text: string, path: readonly PropertyKey[]): Place {
  let offset = 0
  for (const step of path) {
    const found =
      typeof step === 'number' ? findItem(text, offset, step) : findKey(text, offset, String(step))
    if (found === undefined) break
    offset = found
  }
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

function findKey(text: string, from: number, key: string): number | undefined {
  const match = new RegExp(`(?<![\\w.])${key}\\s*:`).exec(text.slice(from))
  return match === null ? undefined : from + match.index
}

/** Items of the lists are groups in braces, or plain words in quotes. */
function findItem(text: string, from: number, index: number): number | undefined {
  const list = text.indexOf('[', from)
  if (list < 0) return undefined
  const isGroups = /^\[\s*\{/.test(text.slice(list))
  const items = [...text.slice(list).matchAll(isGroups ? /\{/g : /'[^'\n]*'|"[^"\n]*"/g)]
  const item = items[index]
  return item === undefined ? undefined : list + item.index
}
