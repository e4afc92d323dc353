import { formatShortDate } from '../text/hanoiDate.ts'
import type { Problem } from '../types.ts'
import type { ParsedDocument } from './parseDocument.ts'

/** Warns of a symbol that one body has given twice in a year: numbers start anew with each. */
export function checkNumbers(documents: readonly ParsedDocument[]): readonly Problem[] {
  const owners = new Map<string, ParsedDocument['document']>()
  return documents.flatMap(({ document, numberPlace }) => {
    const { number, issuer, date, sourceFile } = document
    const key = [number, issuer.slug, date.slice(0, 'YYYY'.length)].join(' ')
    const owner = owners.get(key)
    owners.set(key, owner ?? document)
    if (owner === undefined) return []
    const message = `Số ký hiệu "${number}" đã có ở ${owner.sourceFile}, ban hành ngày ${formatShortDate(owner.date)}.`
    return [
      {
        file: sourceFile,
        ...numberPlace,
        field: 'number',
        severity: 'warning' as const,
        code: 'BT84' as const,
        message,
        fix: 'xem lại số ký hiệu trên bản gốc của hai văn bản',
      },
    ]
  })
}
