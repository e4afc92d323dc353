import { formatRfc3339 } from '../../text/formatRfc3339.ts'
import { renderJson } from '../renderJson.ts'
import type { Feed, FeedEntry } from './feed.ts'

/** Renders a feed as JSON. Source: jsonfeed.org, version 1.1. */
export function renderJsonFeed({
  title,
  description,
  publisher,
  page,
  addresses,
  icon,
  entries,
}: Feed): string {
  return renderJson({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: addresses.json,
    icon,
    language: 'vi',
    authors: [{ name: publisher }],
    items: entries.map(buildItem),
  })
}

function buildItem(entry: FeedEntry) {
  const { address, title, summary, html, author, category, enclosures } = entry
  const picture = enclosures.find(({ type }) => type.startsWith('image/'))
  return {
    id: address,
    url: address,
    title,
    summary,
    content_html: html,
    date_published: formatRfc3339(entry.publishedAt),
    date_modified: formatRfc3339(entry.changedAt),
    ...(author !== undefined && { authors: [{ name: author }] }),
    tags: [category.name],
    ...(picture && { image: picture.address }),
    attachments: enclosures.map(enclosure => ({
      url: enclosure.address,
      mime_type: enclosure.type,
      title: enclosure.title,
      size_in_bytes: enclosure.bytes,
    })),
  }
}
