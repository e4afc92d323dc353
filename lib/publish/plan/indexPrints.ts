import { createHash } from 'node:crypto'
import { listSearchDocuments, type SearchedContent } from '../../search/listSearchDocuments.ts'
import { listSearchVolumes } from '../../search/searchVolumes.ts'
import type { PlannedContent } from './pagePrints.ts'

/** By address of the folder of a search index: a hash of all that can be found by it. */
export type IndexPrints = ReadonlyMap<string, string>

/** The fingerprints of the search indexes. One with a record that has no fingerprint has none itself. */
export function buildIndexPrints(content: SearchedContent & Pick<PlannedContent, 'kept'>): IndexPrints {
  return new Map(
    listSearchVolumes(listSearchDocuments(content)).flatMap(({ folder, documents }) => {
      const prints = documents.map(({ path }) => content.kept.get(path)?.fingerprint)
      if (prints.includes(undefined)) return []
      const hash = createHash('sha256')
      for (const print of prints) hash.update(`${print}\n`)
      return [[folder, hash.digest('base64url')] as const]
    }),
  )
}
