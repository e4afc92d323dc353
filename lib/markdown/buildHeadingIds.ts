import type { Root } from 'mdast'
import { slugify } from '../text/slugify.ts'
import { copyTree } from './copyTree.ts'
import { formatWords } from './formatWords.ts'
import { visit } from './visit.ts'

/**
 * Gives every heading an id made of its words, `muc-ket-qua`. The prefix (mục: section) keeps it apart from
 * the ids of the page around it and from names that browsers keep for themselves. A heading keeps its id
 * whatever is written around it, but for headings of the same words above it.
 */
export function buildHeadingIds(tree: Root): Root {
  const copy = copyTree(tree)
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  visit(copy, 'heading', heading => {
    const slug = slugify(formatWords(heading))
    const wanted = slug === undefined ? 'muc' : `muc-${slug}`
    let number = (counts.get(wanted) ?? 0) + 1
    while (taken.has(formatId(wanted, number))) number++
    const id = formatId(wanted, number)
    counts.set(wanted, number)
    taken.add(id)
    heading.data = { ...heading.data, hProperties: { id } }
  })
  return copy
}

const formatId = (wanted: string, number: number): string => (number === 1 ? wanted : `${wanted}-${number}`)
