import { downloadPath } from '../routes.ts'
import type { ParsedContent } from './parsedContent.ts'
import { isShown, type Publication } from './publication.ts'

export interface OfferContext {
  readonly publication: Publication
  /** Files for download by path under the content folder. */
  readonly files: ReadonlyMap<string, number>
}

/**
 * The files that shown texts attach or link to: site path to path under the content folder.
 * A file that merely lies in the folder, or beside a draft, is not published.
 */
export function listOfferedFiles(
  { articles, albums, pages, documents, questions }: ParsedContent,
  context: OfferContext,
): ReadonlyMap<string, string> {
  const { publication, files } = context
  const shownArticles = articles.filter(({ article }) => isShown(article, publication))
  const shownPages = pages.filter(page => isShown(page, publication))
  const shownAlbums = albums.filter(({ album }) => isShown(album, publication))
  const shownDocuments = documents.filter(({ document }) => isShown(document, publication))
  const shownQuestions = questions.filter(({ question }) => isShown(question, publication))
  const attached = shownArticles.flatMap(({ article: { attachments, audio } }) =>
    [...attachments, ...(audio ? [audio] : [])].map(({ path }) => path),
  )
  const registered = shownDocuments.flatMap(({ document }) => document.attachments.map(({ path }) => path))
  const texts = [...shownArticles, ...shownAlbums, ...shownPages, ...shownDocuments, ...shownQuestions]
  const linked = texts.flatMap(({ links }) => links.map(({ href }) => href))
  const wanted = new Set([...attached, ...registered, ...linked])
  return new Map(
    [...files.keys()].flatMap(file =>
      wanted.has(downloadPath(file)) ? [[downloadPath(file), file] as const] : [],
    ),
  )
}
