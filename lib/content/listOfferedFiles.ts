import { downloadPath } from '../routes.ts'
import type { ParsedContent } from './parsedContent.ts'
import { isShown, type Publication } from './publication.ts'

export interface OfferContext {
  readonly publication: Publication
  /** Files for download by path under the content folder. */
  readonly files: ReadonlyMap<string, number>
}

/**
 * The files that shown articles and pages attach or link to: site path to path under the content folder.
 * A file that merely lies in the folder, or beside a draft, is not published.
 */
export function listOfferedFiles(
  { articles, pages }: ParsedContent,
  context: OfferContext,
): ReadonlyMap<string, string> {
  const { publication, files } = context
  const shownArticles = articles.filter(({ article }) => isShown(article, publication))
  const shownPages = pages.filter(page => isShown(page, publication))
  const attached = shownArticles.flatMap(({ article }) => article.attachments.map(({ path }) => path))
  const linked = [...shownArticles, ...shownPages].flatMap(({ links }) => links.map(({ href }) => href))
  const wanted = new Set([...attached, ...linked])
  return new Map(
    [...files.keys()].flatMap(file =>
      wanted.has(downloadPath(file)) ? [[downloadPath(file), file] as const] : [],
    ),
  )
}
