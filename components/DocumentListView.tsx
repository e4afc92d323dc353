import { createElement } from 'react'
import { strings } from '@/config/strings'
import type { DocumentWay, RegisteredDocument } from '@/lib/content/documentRegister'
import type { ListPage } from '@/lib/content/paginate'
import { documentsDataPath, documentsPath } from '@/lib/routes'
import type { NavigationLink } from '@/lib/types'
import { DocumentTable } from './DocumentTable'
import { DocumentWays } from './DocumentWays'
import { Pagination } from './Pagination'
import { PlainPage } from './PlainPage'

interface Props {
  readonly title: string
  readonly description: string
  readonly path: string
  readonly trail: readonly NavigationLink[]
  readonly page: ListPage<RegisteredDocument>
  readonly ways: readonly DocumentWay[]
}

/**
 * One page of a list of documents. A list's own page leads to all other lists; its archive pages, which never
 * change, do not.
 */
export function DocumentListView({ title, description, path, trail, page, ways }: Props) {
  const { items, number } = page
  const { empty, pages, filterWords } = strings.documents
  const list = (
    <>
      {number === undefined && ways.length > 0 && <DocumentWays ways={ways} here={path} />}
      {items.length > 0 ? <DocumentTable documents={items} /> : <p className="empty">{empty}</p>}
      <Pagination listPath={path} page={page} words={pages} />
    </>
  )
  const canFilter = path === documentsPath && number === undefined && items.length > 0
  const settings = { 'data-source': documentsDataPath, 'data-words': JSON.stringify(filterWords) }
  return (
    <PlainPage
      title={number === undefined ? title : strings.pageTitle(title, number)}
      description={description}
      trail={trail}
    >
      {canFilter ? createElement('loc-van-ban', settings, list) : list}
    </PlainPage>
  )
}
