import { strings } from '@/config/strings'
import type { ArticleSummary } from '@/lib/types'

/** Tells an editor that the public does not see this article (yet). */
export function PublicationMark({ article }: { readonly article: ArticleSummary }) {
  return article.draft ? <strong className="draft-mark">{strings.draft}</strong> : null
}
