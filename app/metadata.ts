import type { Metadata } from 'next'
import { site } from '@/config/site'
import { listFeedLinks } from '@/lib/publish/feeds/listFeedLinks'
import { findPageImage } from '@/lib/publish/pageImage'
import type { PageMeta } from '@/lib/publish/pageMeta'
import { formatRfc3339 } from '@/lib/text/formatRfc3339'

/** The preview of every page that has none of its own. */
const siteImage = findPageImage({ title: site.title }, site.shortTitle)

/** Our description of a page in Next's words. */
export function toMetadata({
  title,
  description,
  path,
  isEmpty,
  image,
  article,
  followed,
}: PageMeta): Metadata {
  const isHome = path === '/'
  const { path: url, width, height, alt } = image ?? siteImage
  const common = {
    title,
    description,
    url: path,
    siteName: site.title,
    locale: 'vi_VN',
    images: [{ url, width, height, alt, type: 'image/jpeg' }],
  }
  return {
    title: isHome ? title : `${title} | ${site.shortTitle}`,
    description,
    alternates: { canonical: path, types: feedTypes(followed) },
    ...(isEmpty && { robots: { index: false } }),
    twitter: { card: 'summary_large_image' },
    openGraph: article
      ? {
          ...common,
          type: 'article',
          publishedTime: formatRfc3339(article.publishedAt),
          ...(article.updatedAt && { modifiedTime: formatRfc3339(article.updatedAt) }),
          section: article.section,
          ...(article.author && { authors: [article.author] }),
        }
      : { ...common, type: 'website' },
  }
}

/** The feeds that a page offers, by their type as Next wants them. */
function feedTypes(followed: PageMeta['followed']) {
  const links = listFeedLinks(site, followed)
  return Object.fromEntries(
    links.map(({ type }) => [
      type,
      links.filter(link => link.type === type).map(({ title, path }) => ({ title, url: path })),
    ]),
  )
}
