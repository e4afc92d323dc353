import type { ArticleSummary } from '@/lib/types'
import { DateStamp } from './DateStamp'
import { Picture } from './Picture'
import { PublicationMark } from './PublicationMark'

/** The first story of the front page, with its cover at full width. */
export function LeadStory({ article }: { readonly article: ArticleSummary }) {
  const { cover } = article
  return (
    <article className="lead">
      {cover && (
        <div className="lead-picture">
          <Picture picture={cover.picture} alt="" place="lead" eager />
        </div>
      )}
      <p className="card-meta">
        <PublicationMark article={article} />
        <span className="card-category">{article.category.name}</span>
        <DateStamp date={article.date} short />
      </p>
      <h2 className="lead-title">
        <a href={article.path}>{article.title}</a>
      </h2>
      <p className="lead-summary">{article.summary}</p>
    </article>
  )
}
