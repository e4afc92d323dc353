import { createElement } from 'react'
import { strings } from '@/config/strings'
import type { ListedYear } from '@/lib/content/listYears'
import { categoryPath, newsPath } from '@/lib/routes'
import type { SearchSettings } from '@/lib/search/searchSettings'
import type { ArticleSummary, SiteConfig } from '@/lib/types'
import { ArticleList } from './ArticleList'
import { Breadcrumb } from './Breadcrumb'
import { SearchForm, withoutScriptId } from './SearchForm'
import { Section } from './Section'
import { YearLinks } from './YearLinks'

interface Props {
  readonly site: SiteConfig
  readonly settings: SearchSettings
  readonly years: readonly ListedYear[]
  readonly newest: readonly ArticleSummary[]
}

/** The search, and the ways to an article without it. client/tim-kiem.ts fills what is empty here. */
export function SearchView({ site, settings, years, newest }: Props) {
  return (
    <div className="frame">
      <Breadcrumb trail={[]} />
      <header className="page-header">
        <h1>{strings.search}</h1>
      </header>
      {createElement(
        'tim-kiem',
        { 'data-settings': JSON.stringify(settings) },
        <Parts site={site} years={years} newest={newest} />,
      )}
    </div>
  )
}

function Parts({ site, years, newest }: Omit<Props, 'settings'>) {
  return (
    <>
      <SearchForm categories={site.categories} archives={site.archives} years={years} />
      <p className="search-without" id={withoutScriptId}>
        {strings.searchWithoutScript}
      </p>
      <p className="search-status" role="status" />
      <ol className="article-list" />
      <button className="search-more" type="button" hidden>
        {strings.searchMore}
      </button>
      <div className="search-tips" hidden>
        <p>{strings.searchTipsTitle}:</p>
        <ul className="plain-links">
          {strings.searchTips.map(tip => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </div>
      <Ways site={site} years={years} newest={newest} />
    </>
  )
}

function Ways({ site, years, newest }: Omit<Props, 'settings'>) {
  return (
    <div className="search-browse">
      <Section id="chuyen-muc" title={strings.siteMapCategories}>
        <ul className="link-row">
          {site.categories.map(({ slug, name }) => (
            <li key={slug}>
              <a href={categoryPath(slug)}>{name}</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="theo-nam" title={strings.searchByYear}>
        <YearLinks years={years} />
      </Section>
      <Section id="bai-moi" title={strings.newest} more={{ label: strings.moreNews, path: newsPath }}>
        <ArticleList articles={newest} headingLevel={3} parts={{ category: true }} />
      </Section>
    </div>
  )
}
