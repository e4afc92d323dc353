import type { ArticleSummary } from '@/lib/types'
import { ArticleCard, type CardParts } from './ArticleCard'

interface Props {
  readonly articles: readonly ArticleSummary[]
  readonly headingLevel: 2 | 3
  readonly parts: CardParts
}

/** Articles in the order given, as a list that a screen reader counts. */
export function ArticleList({ articles, headingLevel, parts }: Props) {
  return (
    <ul className="article-list">
      {articles.map(article => (
        <li key={article.slug}>
          <ArticleCard article={article} headingLevel={headingLevel} parts={parts} />
        </li>
      ))}
    </ul>
  )
}
