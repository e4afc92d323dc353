import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DocumentListView } from '@/components/DocumentListView'
import { DocumentView } from '@/components/DocumentView'
import { JsonLd } from '@/components/JsonLd'
import { site } from '@/config/site'
import { strings } from '@/config/strings'
import {
  type DocumentList,
  findDocument,
  listDocumentLists,
  listDocumentWays,
} from '@/lib/content/documentRegister'
import { absoluteAddress } from '@/lib/publish/absoluteAddress'
import { buildDocumentMeta } from '@/lib/publish/pageMeta'
import { documentsPath } from '@/lib/routes'
import { content, listAsked } from '../../content'
import { findListPage, listMeta, listPagePath, listParams } from '../../listPages'
import { toMetadata } from '../../metadata'
import { documentData, documentListData } from '../../structuredData'
import '../../styles/search.css'
import '../../styles/documents.css'

interface Props {
  readonly params: Promise<{ readonly address?: readonly string[] }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  const { register } = await content()
  const lists = listDocumentLists(register, site.documents).flatMap(({ path, documents }) =>
    listParams(documents).map(({ page }) => [...splitAddress(path), ...page]),
  )
  const params = [...lists, ...register.map(({ document }) => [document.slug])].map(address => ({ address }))
  return listAsked(params, ({ address }) => listPagePath(documentsPath, address))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { entry, list, page } = await addressed(params)
  if (entry) return toMetadata(buildDocumentMeta(entry.document))
  return toMetadata({ ...listMeta(list, page), followed: followedList })
}

export default async function DocumentsPage({ params }: Props) {
  const { entry, list, page, lists } = await addressed(params)
  if (entry) {
    return (
      <>
        <DocumentView {...entry} address={absoluteAddress(entry.document.path, site.url)} />
        <JsonLd data={documentData(entry)} />
      </>
    )
  }
  const trail = list.path === documentsPath ? [] : [{ label: strings.documents.label, path: documentsPath }]
  return (
    <>
      <DocumentListView {...list} trail={trail} page={page} ways={listDocumentWays(lists)} />
      <JsonLd data={documentListData(listMeta(list, page), page, trail)} />
    </>
  )
}

const followedList = { title: `${strings.documents.label} – ${site.shortTitle}`, path: documentsPath }

/** The document that the address names, or else the list and its page. */
async function addressed(params: Props['params']) {
  const pieces = (await params).address ?? []
  const { register } = await content()
  const lists = listDocumentLists(register, site.documents)
  const entry = findDocument(register, pieces.join('/'))
  const address = listPagePath(documentsPath, pieces)
  const found = lists.find(({ path }) => path === address.replace(/trang\/\d+\/$/, ''))
  if (entry) return { entry }
  if (!found) notFound()
  const page = findListPage(found.documents, pieces.slice(splitAddress(found.path).length)) ?? notFound()
  return { list: describeList(found), page, lists }
}

/** The pieces of a list's address below that of all documents. */
const splitAddress = (path: string): readonly string[] =>
  path.slice(documentsPath.length).split('/').filter(Boolean)

function describeList({ path, group, term }: DocumentList) {
  const { label, description, groups, titleOf, titleOfYear } = strings.documents
  if (group === undefined || term === undefined) return { title: label, description, path }
  const title = group === 'nam' ? titleOfYear(term.name) : titleOf(term.name)
  return { title, description: `${groups[group]}: ${term.name}. ${description}`, path }
}
