import { strings } from '@/config/strings'
import type { DocumentWay } from '@/lib/content/documentRegister'
import { archivesPath, categoryPath, documentsPath, newsPath } from '@/lib/routes'
import type { ArticleSummary, NavigationLink, SiteConfig, StandingPage, WebLink } from '@/lib/types'
import { LinkSection } from './LinkSection'
import { PlainPage } from './PlainPage'
import { Section } from './Section'

interface Props {
  readonly site: SiteConfig
  readonly pages: readonly StandingPage[]
  /** What is neither news nor a standing page. */
  readonly sections: readonly NavigationLink[]
  readonly superiorLinks: readonly WebLink[]
  readonly counts: ReadonlyMap<string, number>
  /** The ways to lists of documents. */
  readonly ways: readonly DocumentWay[]
  readonly newest: readonly ArticleSummary[]
}

/** The whole site on one page, for people. */
export function SiteMapView({ site, pages, sections, superiorLinks, counts, ways, newest }: Props) {
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
      <Section id="muc-khac" title={strings.siteMapSections}>
        <ul className="plain-links">
          {sections.map(({ path, label }) => (
            <li key={path}>
              <a href={path}>{label}</a>
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
      <Section
        id="van-ban"
        title={strings.documents.label}
        more={{ label: strings.documents.all, path: documentsPath }}
      >
        <ul className="plain-links">
          {ways
            .filter(({ group }) => group === 'loai')
            .map(({ path, term }) => (
              <li key={path}>
                <a href={path}>{term.name}</a>
              </li>
            ))}
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
      <LinkSection id="lien-ket-website" title={strings.superiorLinks} links={superiorLinks} />
    </PlainPage>
  )
}
