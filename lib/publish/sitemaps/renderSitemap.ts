import { formatIso } from '../../text/hanoiDate.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { buildXmlElement, renderXml, type XmlElement } from '../xmlElement.ts'
import type { SitemapEntry } from './sitemapEntry.ts'
import { imageNamespace, sitemapNamespace } from './sitemapNamespaces.ts'
import type { SitemapPart } from './sitemapParts.ts'

/** Renders one part of the sitemap. Source: sitemaps.org, protocol 0.9, with Google's extension for images 1.1. */
export function renderSitemap({ entries }: SitemapPart, origin: string): string {
  return renderXml(
    buildXmlElement(
      'urlset',
      entries.map(entry => buildUrl(entry, origin)),
      { xmlns: sitemapNamespace, 'xmlns:image': imageNamespace },
    ),
  )
}

function buildUrl({ path, changedAt, pictures }: SitemapEntry, origin: string): XmlElement {
  return buildXmlElement('url', [
    buildXmlElement('loc', absoluteAddress(path, origin)),
    ...(changedAt ? [buildXmlElement('lastmod', formatIso(changedAt))] : []),
    ...pictures.map(picture =>
      buildXmlElement('image:image', [buildXmlElement('image:loc', absoluteAddress(picture, origin))]),
    ),
  ])
}
