import type { Redirect } from '../parseRedirects.ts'
import { formatAddressKey } from './formatAddressKey.ts'

const archivePage = /^(\/.+\/)trang\/\d+\/?$/

/**
 * Takes lost addresses, the pages that are served now and the old addresses that lead somewhere. An archive page
 * goes when its list grows shorter; its articles then stand on the pages before it. So it leads to its list, or
 * to where that leads.
 */
export function listArchiveRedirects(
  lost: readonly string[],
  { served, redirects }: { readonly served: readonly string[]; readonly redirects: readonly Redirect[] },
): readonly Redirect[] {
  const ends = new Map([
    ...served.map(address => [formatAddressKey(address), address] as const),
    ...redirects.map(({ from, to }) => [formatAddressKey(from), to] as const),
  ])
  return lost.flatMap(from => {
    const list = archivePage.exec(from)?.[1]
    const to = list && ends.get(formatAddressKey(list))
    return to ? [{ from, to }] : []
  })
}
