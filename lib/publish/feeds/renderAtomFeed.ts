import { formatRfc3339 } from '../../text/formatRfc3339.ts'
import { buildXmlElement, renderXml, type XmlElement } from '../xmlElement.ts'
import type { Enclosure, Feed, FeedEntry } from './feed.ts'

/** What a feed of no article says that it last changed: Atom asks for a moment, and this one never moves. */
const beforeAll = '2000-01-01T00:00:00+07:00'

/** Renders a feed as Atom. Source: RFC 4287. */
export function renderAtomFeed(feed: Feed): string {
  const { title, description, publisher, page, addresses, icon, changedAt, entries } = feed
  return renderXml(
    buildXmlElement(
      'feed',
      [
        buildXmlElement('id', addresses.atom),
        buildXmlElement('title', title),
        buildXmlElement('subtitle', description),
        buildXmlElement('updated', changedAt ? formatRfc3339(changedAt) : beforeAll),
        buildLink({ rel: 'self', type: 'application/atom+xml', href: addresses.atom }),
        buildLink({ rel: 'alternate', type: 'text/html', href: page }),
        buildAuthor(publisher),
        buildXmlElement('icon', icon),
        ...entries.map(buildEntry),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' },
    ),
  )
}

function buildEntry(entry: FeedEntry): XmlElement {
  const { address, title, summary, html, author, category } = entry
  return buildXmlElement('entry', [
    buildXmlElement('id', address),
    buildXmlElement('title', title),
    buildXmlElement('published', formatRfc3339(entry.publishedAt)),
    buildXmlElement('updated', formatRfc3339(entry.changedAt)),
    buildLink({ rel: 'alternate', type: 'text/html', href: address }),
    ...entry.enclosures.map(buildEnclosure),
    ...(author === undefined ? [] : [buildAuthor(author)]),
    buildXmlElement('category', [], { term: category.slug, label: category.name }),
    buildXmlElement('summary', summary),
    buildXmlElement('content', html, { type: 'html' }),
  ])
}

function buildEnclosure({ address, type, bytes, title }: Enclosure): XmlElement {
  const href = { rel: 'enclosure', type, length: String(bytes), href: address }
  return buildLink(title === undefined ? href : { ...href, title })
}

const buildLink = (attributes: Readonly<Record<string, string>>): XmlElement =>
  buildXmlElement('link', [], attributes)

const buildAuthor = (name: string): XmlElement => buildXmlElement('author', [buildXmlElement('name', name)])
