import type { SearchAction, WebSite } from 'schema-dts'
import { homePath, searchPath } from '../../routes.ts'
import type { SiteConfig } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { organizationId } from './buildOrganization.ts'

/** The site's name among machines. */
export const webSiteId = (origin: string): string => absoluteAddress('/#trang', origin)

/** The site as a whole, with the address at which it answers a search. */
export function buildWebSite({ url, title, shortTitle, description }: SiteConfig): WebSite {
  return {
    '@type': 'WebSite',
    '@id': webSiteId(url),
    url: absoluteAddress(homePath, url),
    name: title,
    alternateName: shortTitle,
    description,
    inLanguage: 'vi',
    publisher: { '@id': organizationId(url) },
    potentialAction: buildSearchAction(url),
  }
}

/** Google asks for `query-input` (structured data, sitelinks search box), which schema.org has for all actions. */
function buildSearchAction(origin: string): SearchAction & { readonly 'query-input': string } {
  return {
    '@type': 'SearchAction',
    // Braces mark the place of the words and must not be percent-encoded.
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absoluteAddress(searchPath, origin)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  }
}
