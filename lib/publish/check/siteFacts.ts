import type { PageFacts } from './pageFacts.ts'

/** All that is checked of a built folder. */
export interface SiteFacts {
  readonly pages: readonly PageFacts[]
  /** Addresses of all files. */
  readonly files: ReadonlySet<string>
  /** What a page or a script costs on the network, in bytes under brotli, by the address of its file. */
  readonly weights: ReadonlyMap<string, number>
}

/** The file that answers at a page's address: `/a/` is `/a/index.html`. */
export const pageFile = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path)

/** The origin that the site gives itself, as the home page names it. */
export const findOrigin = ({ pages }: SiteFacts): string | undefined => {
  const canonical = pages.find(({ path }) => path === '/')?.canonical
  return canonical !== undefined && URL.canParse(canonical) ? new URL(canonical).origin : undefined
}
