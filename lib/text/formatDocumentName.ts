import type { OfficialDocument } from '../types.ts'

/** What people call a document: `Nghị quyết 05-NQ/ĐU`. */
export const formatDocumentName = ({ type, number }: Pick<OfficialDocument, 'type' | 'number'>): string =>
  `${type.name} ${number}`
