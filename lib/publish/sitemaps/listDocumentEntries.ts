import type { DocumentRegister } from '../../content/documentRegister.ts'
import type { SitemapEntry } from './sitemapEntry.ts'

/** Every document to be shown, oldest first. A change of its status by the calendar alone is not told. */
export const listDocumentEntries = (register: DocumentRegister): readonly SitemapEntry[] =>
  register.toReversed().map(({ document: { path, date } }) => ({ path, changedAt: date, pictures: [] }))
