import type { DocumentRegister, DocumentStatus } from '../content/documentRegister.ts'
import { formatShortDate } from '../text/hanoiDate.ts'
import type { RegisterRow } from '../text/registerRow.ts'
import { renderJson } from './renderJson.ts'

/** Renders the rows of the whole register for the filter of its page (`client/loc-van-ban.ts`). */
export const renderRegister = (
  register: DocumentRegister,
  statuses: Readonly<Record<DocumentStatus, string>>,
): string =>
  renderJson(
    register.map(({ document, status }): RegisterRow => {
      const { path, number, title, date, type, field, issuer } = document
      return {
        path,
        number,
        title,
        date: date.slice(0, 'YYYY-MM-DD'.length),
        shortDate: formatShortDate(date),
        status: statuses[status],
        loai: type.slug,
        'linh-vuc': field.slug,
        'co-quan': issuer.slug,
        nam: date.slice(0, 'YYYY'.length),
      }
    }),
  )
