import { strings } from '@/config/strings'
import { formatShortDate } from '@/lib/text/hanoiDate'
import type { Article } from '@/lib/types'

/** Who wrote the article and where it comes from, at its foot. */
export function ArticleByline({ article }: { readonly article: Article }) {
  const { author, source } = article
  if (!author && !source) return null
  return (
    <div className="byline">
      {author && (
        <p>
          {strings.author}: <strong>{author}</strong>
        </p>
      )}
      {source && (
        <p>
          {strings.source}: {source.url ? <a href={source.url}>{source.name}</a> : source.name}
          {source.publishedAt && `, ${strings.firstPublished} ${formatShortDate(source.publishedAt)}`}
        </p>
      )}
    </div>
  )
}
