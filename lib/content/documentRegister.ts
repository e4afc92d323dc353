import { type DocumentGroup, documentListPath, documentsPath } from '../routes.ts'
import type { HanoiDate, OfficialDocument, RegisterTerm, SiteConfig } from '../types.ts'
import { isScheduled, isShown, type Publication } from './publication.ts'

/** Whether a document is to be followed, as of the day of the build. */
export type DocumentStatus = 'inForce' | 'notYetInForce' | 'expired' | 'replaced'

/** An official document with what only the others and the day tell of it. */
export interface RegisteredDocument {
  readonly document: OfficialDocument
  readonly status: DocumentStatus
  /** The documents that this one names and that name this one, of those to be shown. */
  readonly replaces: readonly OfficialDocument[]
  readonly amends: readonly OfficialDocument[]
  readonly replacedBy: readonly OfficialDocument[]
  readonly amendedBy: readonly OfficialDocument[]
}

/** Every document that the public may see, newest first; those of one day stand by slug. */
export type DocumentRegister = readonly RegisteredDocument[]

/** Takes documents in any order; gives those to be shown, each with its status on the day of `publication`. */
export function buildDocumentRegister(
  documents: readonly OfficialDocument[],
  publication: Publication,
): DocumentRegister {
  const shown = documents
    .filter(document => isShown(document, publication))
    .map(document => (isScheduled(document, publication.now) ? { ...document, draft: true } : document))
    .toSorted(compareNewestFirst)
  const bySlug = new Map<string, OfficialDocument>(shown.map(document => [document.slug, document]))
  const findAll = (slugs: readonly string[]) => slugs.flatMap(slug => bySlug.get(slug) ?? [])
  const replacedBy = groupByTarget(shown, 'replaces')
  const amendedBy = groupByTarget(shown, 'amends')
  return shown.map(document => {
    const successors = replacedBy.get(document.slug) ?? []
    return {
      document,
      status: findStatus(document, successors, publication.now),
      replaces: findAll(document.replaces),
      amends: findAll(document.amends),
      replacedBy: successors,
      amendedBy: amendedBy.get(document.slug) ?? [],
    }
  })
}

/** The document of that slug, or `undefined` when there is none to be shown. */
export const findDocument = (register: DocumentRegister, slug: string): RegisteredDocument | undefined =>
  register.find(({ document }) => document.slug === slug)

/** A list of documents with an address of its own: all of them, or those of one type, field, body or year. */
export interface DocumentList {
  readonly path: string
  /** Left out for the list of all. */
  readonly group?: DocumentGroup
  /** What they have in common; for a year its number is the name. */
  readonly term?: RegisterTerm
  readonly documents: DocumentRegister
}

/**
 * The lists of a register: all documents first, then each entry of the closed lists, also one without
 * documents, whose address may be known from before, then the years that have any, newest first.
 */
export function listDocumentLists(
  register: DocumentRegister,
  { types, fields, issuers }: SiteConfig['documents'],
): readonly DocumentList[] {
  const years = [...new Set(register.map(({ document }) => findYear(document)))]
  const groups = [
    ['loai', types, ({ type }: OfficialDocument) => type.slug],
    ['linh-vuc', fields, ({ field }: OfficialDocument) => field.slug],
    ['co-quan', issuers, ({ issuer }: OfficialDocument) => issuer.slug],
    ['nam', years.map(year => ({ slug: year, name: year })), findYear],
  ] as const
  return [
    { path: documentsPath, documents: register },
    ...groups.flatMap(([group, terms, keyOf]) =>
      terms.map(term => ({
        path: documentListPath(group, term.slug),
        group,
        term,
        documents: register.filter(({ document }) => keyOf(document) === term.slug),
      })),
    ),
  ]
}

/** A way from all documents to those of one list. */
export type DocumentWay = Required<Pick<DocumentList, 'path' | 'group' | 'term'>>

/** The ways to the lists that hold any document. */
export const listDocumentWays = (lists: readonly DocumentList[]): readonly DocumentWay[] =>
  lists.flatMap(({ path, group, term, documents }) =>
    group !== undefined && term !== undefined && documents.length > 0 ? [{ path, group, term }] : [],
  )

const findYear = ({ date }: OfficialDocument): string => date.slice(0, 'YYYY'.length)

/** A successor that is not yet in force changes nothing yet. */
function findStatus(
  { effective, expires }: OfficialDocument,
  successors: readonly OfficialDocument[],
  now: HanoiDate,
): DocumentStatus {
  if (successors.some(successor => successor.effective <= now)) return 'replaced'
  if (expires !== undefined && expires <= now) return 'expired'
  return effective <= now ? 'inForce' : 'notYetInForce'
}

function groupByTarget(
  documents: readonly OfficialDocument[],
  kind: 'replaces' | 'amends',
): ReadonlyMap<string, readonly OfficialDocument[]> {
  const groups = new Map<string, OfficialDocument[]>()
  for (const document of documents) {
    for (const slug of document[kind]) groups.set(slug, [...(groups.get(slug) ?? []), document])
  }
  return groups
}

function compareNewestFirst(a: OfficialDocument, b: OfficialDocument): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.slug < b.slug ? -1 : Number(a.slug > b.slug)
}
