import type { ArticleSummary } from '@/lib/types'
import { DateStamp } from './DateStamp'
import { Picture } from './Picture'
import { PublicationMark } from './PublicationMark'

/** What a card shows beside title and date. */
export interface CardParts {
  /** Where the picture stands, if there is to be one. */
  readonly picture?: 'card' | 'block'
  readonly summary?: boolean
  readonly category?: boolean
}

interface Props {
  readonly article: ArticleSummary
  readonly headingLevel: 2 | 3
  readonly parts: CardParts
}

/** One article in a list: the title's link covers the whole card, the picture only decorates it. */
export function ArticleCard({ article, headingLevel, parts }: Props) {
  const Title = headingLevel === 2 ? 'h2' : 'h3'
  const { cover } = article
  return (
    <article className="card">
      <Title className="card-title">
        <a href={article.path}>{article.title}</a>
      </Title>
      <p className="card-meta">
        <PublicationMark article={article} />
        <DateStamp date={article.date} short />
        {parts.category && <span className="card-category">{article.category.name}</span>}
      </p>
      {parts.summary && <p className="card-summary">{article.summary}</p>}
      {parts.picture && cover && (
        <div className="card-picture">
          <Picture picture={cover.picture} alt="" place={parts.picture} />
        </div>
      )}
    </article>
  )
}
