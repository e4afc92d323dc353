import type { BreadcrumbList } from 'schema-dts'
import type { NavigationLink } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'

/** The way to a page, from the front page to the page itself: at least two steps. */
export function buildBreadcrumbList(trail: readonly NavigationLink[], origin: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteAddress(path, origin),
    })),
  }
}
