import { readFile } from 'node:fs/promises'
import { writeWhole } from '../../images/writeWhole.ts'
import type { PageFacts } from './pageFacts.ts'

/** The facts of a page with what it weighs, in bytes under brotli. */
export interface WeighedPage {
  readonly facts: PageFacts
  readonly weight: number
}

/** Weighed pages by path of their file under the built folder. */
export type WeighedPages = ReadonlyMap<string, WeighedPage>

/**
 * Writes what is known of a folder's pages, for the next build to check those that it takes over. Every page names the
 * addresses of the site's frame: each is written once, and a page has their numbers.
 */
export async function writeWeighedPages(file: string, pages: WeighedPages): Promise<void> {
  const numbers = new Map<string, number>()
  const findNumber = (address: string): number => {
    const number = numbers.get(address) ?? numbers.size
    numbers.set(address, number)
    return number
  }
  const written = [...pages].map(([path, { facts, weight }]) => ({
    ...facts,
    file: path,
    weight,
    ids: [...facts.ids],
    customTags: [...facts.customTags],
    addresses: facts.addresses.map(findNumber),
  }))
  await writeWhole(file, JSON.stringify({ addresses: [...numbers.keys()], pages: written }))
}

/** Reads what `writeWeighedPages` wrote; nothing where it is missing or damaged. */
export async function readWeighedPages(file: string): Promise<WeighedPages> {
  try {
    const { addresses, pages }: WrittenPages = JSON.parse(await readFile(file, 'utf8'))
    return new Map(
      pages.map(({ file: path, weight, ...page }) => {
        const facts: PageFacts = {
          ...page,
          ids: new Set(page.ids),
          customTags: new Set(page.customTags),
          addresses: page.addresses.map(number => addresses[number] ?? ''),
        }
        return [path, { facts, weight }]
      }),
    )
  } catch {
    return new Map()
  }
}

interface WrittenPage extends Omit<PageFacts, 'ids' | 'customTags' | 'addresses'> {
  readonly file: string
  readonly weight: number
  readonly ids: readonly string[]
  readonly customTags: readonly string[]
  /** Places in the list of all addresses. */
  readonly addresses: readonly number[]
}

interface WrittenPages {
  readonly addresses: readonly string[]
  readonly pages: readonly WrittenPage[]
}
