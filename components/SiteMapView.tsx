import { strings } from '@/config/strings'
import { archivesPath, categoryPath, newsPath } from '@/lib/routes'
import type { ArticleSummary, SiteConfig, StandingPage } from '@/lib/types'
import { PlainPage } from './PlainPage'
import { Section } from './Section'

interface Props {
  readonly site: SiteConfig
  readonly pages: readonly StandingPage[]
  readonly counts: ReadonlyMap<string, number>
  readonly newest: readonly ArticleSummary[]
}

/** The whole site on one page, for people. */
export function SiteMapView({ site, pages, counts, newest }: Props) {
  return (
    <PlainPage title={strings.siteMap} description={strings.siteMapDescription}>
      <Section id="trang-gioi-thieu" title={strings.siteMapPages}>
        <ul className="plain-links">
          {pages.map(({ path, title }) => (
            <li key={path}>
              <a href={path}>{title}</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="chuyen-muc" title={strings.siteMapCategories}>
        <ul className="plain-links">
          {site.categories.map(({ slug, name, description }) => (
            <li key={slug}>
              <a href={categoryPath(slug)}>{name}</a> ({strings.articleCount(counts.get(slug) ?? 0)})
              <span className="link-note">{description}</span>
            </li>
          ))}
          <li>
            <a href={archivesPath}>{strings.archives}</a>
            <span className="link-note">{strings.archivesDescription}</span>
          </li>
        </ul>
      </Section>
      <Section id="bai-moi" title={strings.newest} more={{ label: strings.moreNews, path: newsPath }}>
        <ul className="plain-links">
          {newest.map(({ path, title }) => (
            <li key={path}>
              <a href={path}>{title}</a>
            </li>
          ))}
        </ul>
      </Section>
    </PlainPage>
  )
}
