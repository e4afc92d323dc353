import { strings } from '@/config/strings'
import type { ListPage } from '@/lib/content/paginate'
import { archivePagePath } from '@/lib/routes'

interface Props {
  readonly listPath: string
  readonly page: Pick<ListPage<unknown>, 'number' | 'olderPage' | 'newerPage'>
}

/**
 * Ways to older and newer pages of a list. Pages count from the oldest, and no total is shown: an archive
 * page, once made, stays as it is.
 */
export function Pagination({ listPath, page }: Props) {
  const { number, olderPage, newerPage } = page
  if (olderPage === undefined && newerPage === undefined) return null
  return (
    <nav className="pagination" aria-label={strings.pagination}>
      {number !== undefined && <p className="pagination-here">{strings.pageNumber(number)}</p>}
      <ul>
        {newerPage !== undefined && (
          <li>
            <a href={newerPage === 'newest' ? listPath : archivePagePath(listPath, newerPage)} rel="next">
              {newerPage === 'newest' ? strings.newestPage : strings.newerPage}
            </a>
          </li>
        )}
        {olderPage !== undefined && (
          <li>
            <a href={archivePagePath(listPath, olderPage)} rel="prev">
              {strings.olderPage}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
