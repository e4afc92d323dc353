import { strings } from '@/config/strings'
import type { ListPage } from '@/lib/content/paginate'
import { archivePagePath } from '@/lib/routes'

interface Props {
  readonly listPath: string
  readonly page: Pick<ListPage<unknown>, 'number' | 'olderPage' | 'newerPage'>
  /** What the pages hold, in words. */
  readonly words: typeof strings.newsPages | typeof strings.documents.pages
}

/**
 * Ways to older and newer pages of a list. Pages count from the oldest, and no total is shown: an archive
 * page, once made, stays as it is.
 */
export function Pagination({ listPath, page, words }: Props) {
  const { number, olderPage, newerPage } = page
  if (olderPage === undefined && newerPage === undefined) return null
  return (
    <nav className="pagination" aria-label={words.label}>
      {number !== undefined && <p className="pagination-here">{strings.pageNumber(number)}</p>}
      <ul>
        {newerPage !== undefined && (
          <li>
            <a href={newerPage === 'newest' ? listPath : archivePagePath(listPath, newerPage)} rel="next">
              {newerPage === 'newest' ? words.newest : words.newer}
            </a>
          </li>
        )}
        {olderPage !== undefined && (
          <li>
            <a href={archivePagePath(listPath, olderPage)} rel="prev">
              {words.older}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
