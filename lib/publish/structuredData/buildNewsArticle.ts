import type { CreativeWork, NewsArticle, Organization, Person } from 'schema-dts'
import { formatRfc3339 } from '../../text/formatRfc3339.ts'
import { formatIso } from '../../text/hanoiDate.ts'
import type { Article, SiteConfig, Source } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { findChangeDate } from '../findChangeDate.ts'
import { buildPublisher } from './buildOrganization.ts'
import { buildVideoObject } from './buildVideoObject.ts'
import { webSiteId } from './buildWebSite.ts'

/** First words of an author that is a body, not a person; none of them is a person's family and middle name. */
const bodyWords =
  /^(ban|bộ|chi bộ|công an|đảng [uủ][yỷ]|đảng bộ|đoàn thanh niên|hội|mặt trận|tổ|trạm|trung tâm|trường|[uủ][yỷ] ban|ubnd|hđnd|mttq|văn phòng)(\s|$)/iu

/**
 * An article for search engines. `images` are the paths of its picture in the ratios 1:1, 4:3 and 16:9; none
 * for an article without a picture. Source: Google, structured data, Article.
 */
export function buildNewsArticle(
  article: Article,
  { site, images }: { readonly site: SiteConfig; readonly images: readonly string[] },
): NewsArticle {
  const address = absoluteAddress(article.path, site.url)
  const publisher = buildPublisher(site)
  return {
    '@type': 'NewsArticle',
    '@id': `${address}#bai-viet`,
    mainEntityOfPage: address,
    url: address,
    headline: article.title,
    description: article.summary,
    ...(article.videos.length > 0 && {
      video: article.videos.map(video => buildVideoObject(video, { date: article.date, origin: site.url })),
    }),
    ...(images.length > 0 && { image: images.map(path => absoluteAddress(path, site.url)) }),
    datePublished: formatRfc3339(article.date),
    dateModified: formatRfc3339(findChangeDate(article)),
    ...(article.validUntil && { expires: formatIso(article.validUntil) }),
    author: article.author === undefined ? publisher : buildAuthor(article.author),
    publisher,
    ...(article.source && { isBasedOn: buildSource(article.source) }),
    articleSection: article.category.name,
    isPartOf: { '@id': webSiteId(site.url) },
    inLanguage: 'vi',
  }
}

function buildAuthor(name: string): Person | Organization {
  return bodyWords.test(name) ? { '@type': 'Organization', name } : { '@type': 'Person', name }
}

function buildSource({ name, url, publishedAt }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    publisher: { '@type': 'Organization', name },
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { datePublished: formatIso(publishedAt) }),
  }
}
