import type { Slug } from '../types.ts'
import { foldVietnamese } from './foldVietnamese.ts'
import { parseSlug } from './parseSlug.ts'

const LONGEST = 80

/**
 * Takes any text, such as a title, and gives the slug to propose for it, cut between words at 80
 * characters; `undefined` where no Latin letter or digit is left. The slug of a slug is itself.
 */
export function slugify(text: string): Slug | undefined {
  const words = foldVietnamese(text).match(/[a-z0-9]+/g) ?? []
  const slug = words.reduce((joined, word) => {
    const longer = joined === '' ? word : `${joined}-${word}`
    return longer.length > LONGEST ? joined : longer
  }, '')
  return parseSlug(slug === '' ? (words[0] ?? '').slice(0, LONGEST) : slug)
}
