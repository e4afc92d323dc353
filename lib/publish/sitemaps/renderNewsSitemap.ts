import type { ArticleIndex } from '../../content/articleIndex.ts'
import { homePath } from '../../routes.ts'
import { formatIso } from '../../text/hanoiDate.ts'
import { subtractHours } from '../../text/subtractHours.ts'
import type { Article, HanoiDate, SiteConfig } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { buildXmlElement, renderXml, type XmlElement } from '../xmlElement.ts'
import { newsNamespace, sitemapNamespace } from './sitemapNamespaces.ts'

/** Google takes news for two days only, and at most a thousand of them. */
const newsHours = 48
const mostNews = 1000

/**
 * Renders the news of the two days before `now`. Where there is none it names the front page, without news,
 * because the protocol allows no empty list. Source: Google's sitemap extension for news 0.9.
 */
export function renderNewsSitemap(options: {
  readonly articles: ArticleIndex
  readonly site: SiteConfig
  readonly now: HanoiDate
}): string {
  const { articles, site, now } = options
  const since = subtractHours(now, newsHours)
  const news = articles.newestFirst.filter(({ date }) => date >= since && date <= now).slice(0, mostNews)
  const urls = news.map(article => buildNewsUrl(article, site))
  const none = buildXmlElement('url', [buildXmlElement('loc', absoluteAddress(homePath, site.url))])
  return renderXml(
    buildXmlElement('urlset', urls.length > 0 ? urls : [none], {
      xmlns: sitemapNamespace,
      'xmlns:news': newsNamespace,
    }),
  )
}

function buildNewsUrl({ path, title, date }: Article, site: SiteConfig): XmlElement {
  return buildXmlElement('url', [
    buildXmlElement('loc', absoluteAddress(path, site.url)),
    buildXmlElement('news:news', [
      buildXmlElement('news:publication', [
        buildXmlElement('news:name', site.title),
        buildXmlElement('news:language', 'vi'),
      ]),
      buildXmlElement('news:publication_date', formatIso(date)),
      buildXmlElement('news:title', title),
    ]),
  ])
}
