import type { Slug } from '../types.ts'

const PATTERN = /^[a-z0-9-]{1,80}$/

/** Gives a name of 1 to 80 characters `a-z`, `0-9`, `-` as a slug; `undefined` for any other. */
export function parseSlug(name: string): Slug | undefined {
  return PATTERN.test(name) ? (name as Slug) : undefined
}
