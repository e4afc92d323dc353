import { formatRfc822 } from '../../text/formatRfc822.ts'
import { buildXmlElement, renderXml, type XmlElement } from '../xmlElement.ts'
import type { Feed, FeedEntry } from './feed.ts'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
} as const

/** Renders a feed as RSS. Source: RSS 2.0.11 (rssboard.org), with its best practices for content and authors. */
export function renderRssFeed({ title, description, page, addresses, changedAt, entries }: Feed): string {
  const self = { rel: 'self', type: 'application/rss+xml', href: addresses.rss }
  const channel = buildXmlElement('channel', [
    buildXmlElement('title', title),
    buildXmlElement('link', page),
    buildXmlElement('description', description),
    buildXmlElement('language', 'vi'),
    ...(changedAt ? [buildXmlElement('lastBuildDate', formatRfc822(changedAt))] : []),
    buildXmlElement('atom:link', [], self),
    ...entries.map(buildItem),
  ])
  return renderXml(buildXmlElement('rss', [channel], { version: '2.0', ...namespaces }))
}

function buildItem(entry: FeedEntry): XmlElement {
  const { address, title, summary, html, author, category, enclosures } = entry
  return buildXmlElement('item', [
    buildXmlElement('title', title),
    buildXmlElement('link', address),
    buildXmlElement('guid', address, { isPermaLink: 'true' }),
    buildXmlElement('pubDate', formatRfc822(entry.publishedAt)),
    ...(author === undefined ? [] : [buildXmlElement('dc:creator', author)]),
    buildXmlElement('category', category.name),
    buildXmlElement('description', summary),
    buildXmlElement('content:encoded', html),
    // Readers of RSS take one enclosure only; the files for download are linked from the text as well.
    ...enclosures
      .slice(0, 1)
      .map(({ address: url, type, bytes }) =>
        buildXmlElement('enclosure', [], { url, type, length: String(bytes) }),
      ),
  ])
}
