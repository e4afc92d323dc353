import { strings } from '@/config/strings'
import type { FrontPage } from '@/lib/content/frontPage'
import { categoryPath, newsPath } from '@/lib/routes'
import type { ArticleSummary, SiteConfig } from '@/lib/types'
import { ArticleCard } from './ArticleCard'
import { ArticleList } from './ArticleList'
import { LeadStory } from './LeadStory'
import { PhotoStrip } from './PhotoStrip'
import { Section } from './Section'

interface Props {
  readonly frontPage: FrontPage
  readonly site: SiteConfig
}

/** The front page: the lead story, what is new, announcements, a block for each category, then pictures. */
export function HomeView({ frontPage, site }: Props) {
  const { lead, newest, announcements, categories, album } = frontPage
  return (
    <div className="frame home">
      <h1 className="visually-hidden">{site.title}</h1>
      <div className="home-top">
        <section aria-label={strings.lead}>
          <LeadStory article={lead} />
        </section>
        {newest.length > 0 && (
          <Section id="tin-moi" title={strings.newest} more={{ label: strings.moreNews, path: newsPath }}>
            <ArticleList articles={newest} headingLevel={3} parts={{ picture: 'card', category: true }} />
          </Section>
        )}
      </div>
      {announcements && (
        <Section
          id={announcements.category.slug}
          className="announcements"
          title={announcements.category.name}
          more={{
            label: strings.moreOf(announcements.category.name),
            path: categoryPath(announcements.category.slug),
          }}
        >
          <ArticleList articles={announcements.articles} headingLevel={3} parts={{}} />
        </Section>
      )}
      <div className="home-categories">
        {categories.map(({ category, articles }) => (
          <Section
            key={category.slug}
            id={category.slug}
            title={category.name}
            more={{ label: strings.moreOf(category.name), path: categoryPath(category.slug) }}
          >
            <CategoryArticles articles={articles} />
          </Section>
        ))}
      </div>
      {album && <PhotoStrip album={album} />}
    </div>
  )
}

/** The newest with its picture and summary, the others by title alone. */
function CategoryArticles({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  return (
    <ul className="article-list">
      {articles.map((article, index) => (
        <li key={article.slug}>
          <ArticleCard
            article={article}
            headingLevel={3}
            parts={index === 0 ? { picture: 'block', summary: true } : {}}
          />
        </li>
      ))}
    </ul>
  )
}
