import type { CollectionPage } from 'schema-dts'
import type { ArticleSummary } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { webSiteId } from './buildWebSite.ts'

/** One page of a list of articles; `path` is the address of that very page. */
export interface CollectionFacts {
  readonly title: string
  readonly description: string
  readonly path: string
  /** In the order shown. */
  readonly articles: readonly Pick<ArticleSummary, 'title' | 'path'>[]
}

/** A list of articles for search engines. */
export function buildCollectionPage(
  { title, description, path, articles }: CollectionFacts,
  origin: string,
): CollectionPage {
  const address = absoluteAddress(path, origin)
  return {
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name: title,
    description,
    inLanguage: 'vi',
    isPartOf: { '@id': webSiteId(origin) },
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: articles.map((article, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: article.title,
        url: absoluteAddress(article.path, origin),
      })),
    },
  }
}
