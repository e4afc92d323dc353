import type { Metadata } from 'next'
import { site } from '@/config/site'
import type { PageMeta } from '@/lib/publish/pageMeta'
import { formatIso } from '@/lib/text/hanoiDate'

/** Our description of a page in Next's words. */
export function toMetadata({ title, description, path, image, article }: PageMeta): Metadata {
  const isHome = path === '/'
  const common = {
    title,
    description,
    url: path,
    siteName: site.title,
    locale: 'vi_VN',
    images: image ? [{ url: image.path, width: image.width, height: image.height, alt: image.alt }] : [],
  }
  return {
    title: isHome ? title : `${title} | ${site.shortTitle}`,
    description,
    alternates: { canonical: path },
    openGraph: article
      ? {
          ...common,
          type: 'article',
          publishedTime: formatIso(article.publishedAt),
          ...(article.updatedAt && { modifiedTime: formatIso(article.updatedAt) }),
          section: article.section,
          ...(article.author && { authors: [article.author] }),
        }
      : { ...common, type: 'website' },
  }
}
