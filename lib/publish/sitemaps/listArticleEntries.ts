import type { ArticleIndex } from '../../content/articleIndex.ts'
import { findChangeDate } from '../findChangeDate.ts'
import { listPicturePaths } from './listPicturePaths.ts'
import type { SitemapEntry } from './sitemapEntry.ts'

/** Every article to be shown, oldest first: the order in which parts of the sitemap are filled. */
export function listArticleEntries({ newestFirst }: ArticleIndex): readonly SitemapEntry[] {
  return newestFirst.toReversed().map(article => ({
    path: article.path,
    changedAt: findChangeDate(article),
    pictures: listPicturePaths([...(article.cover ? [article.cover] : []), ...article.figures]),
  }))
}
