import { pageFile, type SiteFacts } from './siteFacts.ts'

/** An address that leads nowhere on this site, and the page that names it. */
export interface DeadLink {
  readonly page: string
  readonly address: string
}

/**
 * Every address of this site that a page names and nothing answers: pages, pictures, files and places in a
 * page; full addresses count when they begin with `origin`.
 */
export function listDeadLinks(facts: SiteFacts, origin: string): readonly DeadLink[] {
  const idsByFile = new Map(facts.pages.map(({ path, ids }) => [pageFile(path), ids]))
  const answers = ({ pathname, hash }: URL): boolean => {
    const file = pageFile(decodeAddress(pathname))
    if (!facts.files.has(file)) return false
    const id = decodeAddress(hash.slice(1))
    return id === '' || (idsByFile.get(file)?.has(id) ?? true)
  }
  const isDead = (address: string, page: string): boolean => {
    const url = URL.canParse(address, origin + page) ? new URL(address, origin + page) : undefined
    return url === undefined || (url.origin === origin && !answers(url))
  }
  const known = new Map<string, boolean>()
  /** An address from the root means the same on every page, and most stand on every page. */
  const isDeadAnywhere = (address: string): boolean => {
    const dead = known.get(address) ?? isDead(address, '/')
    known.set(address, dead)
    return dead
  }
  return facts.pages.flatMap(({ path, addresses }) =>
    addresses
      .filter(address => (address.startsWith('/') ? isDeadAnywhere(address) : isDead(address, path)))
      .map(address => ({ page: path, address })),
  )
}

/** The words of an address; as they are when its `%` signs mean nothing. */
function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
