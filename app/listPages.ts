import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { type ListPage, paginate } from '@/lib/content/paginate'
import type { PageMeta } from '@/lib/publish/pageMeta'
import { archivePagePath } from '@/lib/routes'

type Pieces = readonly string[] | undefined

/** A list's pages and the pieces of address after the list's own: none, or `trang` and a number. */
export function listParams(items: readonly unknown[]): readonly { readonly page: string[] }[] {
  return paginate(items, site.articlesPerPage).map(({ number }) => ({
    page: number === undefined ? [] : ['trang', String(number)],
  }))
}

/** The address of a list's page by its pieces. */
export const listPagePath = (path: string, pieces: readonly string[]): string =>
  pieces.length === 0 ? path : `${path}${pieces.join('/')}/`

/** The page of a list that the address names, or `undefined` where there is none. */
export function findListPage<Item>(items: readonly Item[], pieces: Pieces): ListPage<Item> | undefined {
  const address = pieces?.join('/') ?? ''
  return paginate(items, site.articlesPerPage).find(
    ({ number }) => address === (number === undefined ? '' : `trang/${number}`),
  )
}

/** The description of one page of a list. */
export function listMeta(
  list: { readonly title: string; readonly description: string; readonly path: string },
  page: ListPage<unknown>,
): PageMeta {
  if (page.number === undefined) return { ...list, ...(page.items.length === 0 && { isEmpty: true }) }
  return {
    title: strings.pageTitle(list.title, page.number),
    description: list.description,
    path: archivePagePath(list.path, page.number),
  }
}
