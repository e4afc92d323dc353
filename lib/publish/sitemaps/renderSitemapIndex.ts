import { sitemapPartPath } from '../../routes.ts'
import { formatIso } from '../../text/hanoiDate.ts'
import type { HanoiDate } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { buildXmlElement, renderXml } from '../xmlElement.ts'
import { sitemapNamespace } from './sitemapNamespaces.ts'
import type { SitemapPart } from './sitemapParts.ts'

/** Renders the list of the sitemap's parts, each as new as its newest page. Source: sitemaps.org, protocol 0.9. */
export function renderSitemapIndex(parts: readonly SitemapPart[], origin: string): string {
  const sitemaps = parts.map(part => {
    const changedAt = findNewest(part)
    return buildXmlElement('sitemap', [
      buildXmlElement('loc', absoluteAddress(sitemapPartPath(part.name), origin)),
      ...(changedAt ? [buildXmlElement('lastmod', formatIso(changedAt))] : []),
    ])
  })
  return renderXml(buildXmlElement('sitemapindex', sitemaps, { xmlns: sitemapNamespace }))
}

function findNewest({ entries }: SitemapPart): HanoiDate | undefined {
  return entries
    .flatMap(({ changedAt }) => changedAt ?? [])
    .toSorted()
    .at(-1)
}
