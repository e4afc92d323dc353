import { searchPath } from '../routes.ts'
import type { SearchDocument } from './searchDocument.ts'
import { searchFolder } from './searchFolder.ts'

/** Documents that share one index; `folder` is the address of its files. */
export interface SearchVolume {
  readonly folder: string
  readonly documents: readonly SearchDocument[]
}

/** An index of so many documents is built in a few seconds; each further index costs readers some requests. */
const fewestDocuments = 1_000

/**
 * Puts documents into the volumes of the index, the newest volume first, each in the order given: an edit costs
 * one volume, however large the archive is. Whole years are gathered from the oldest on until there are `fewest`
 * documents, so that a new document changes the newest volume alone. What has no date is in the oldest.
 */
export function listSearchVolumes(
  documents: readonly SearchDocument[],
  fewest: number = fewestDocuments,
): readonly SearchVolume[] {
  const counts = new Map<string, number>()
  for (const { date } of documents) counts.set(findYear(date), (counts.get(findYear(date)) ?? 0) + 1)
  return listSpans(counts, fewest).map((years, index) => ({
    folder: index === 0 ? searchFolder : `${searchPath}kho/${years.at(-1)}/`,
    documents: documents.filter(({ date }) => years.includes(findYear(date))),
  }))
}

/** The years of each volume, in order; the newest volume first. There is always one. */
function listSpans(counts: ReadonlyMap<string, number>, fewest: number): readonly (readonly string[])[] {
  const closed: (readonly string[])[] = []
  let open: readonly string[] = []
  let gathered = 0
  for (const [year, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (gathered >= fewest) {
      closed.push(open)
      open = []
      gathered = 0
    }
    open = [...open, year]
    gathered += count
  }
  return [open, ...closed.toReversed()]
}

const findYear = (date: string | undefined): string => date?.slice(0, 4) ?? ''
