import { strings } from '@/config/strings'
import type { RegisteredDocument } from '@/lib/content/documentRegister'
import { DateStamp } from './DateStamp'

/** Documents as a register lists them, in the order given. client/loc-van-ban.ts writes rows like these. */
export function DocumentTable({ documents }: { readonly documents: readonly RegisteredDocument[] }) {
  const { columns, statuses } = strings.documents
  return (
    <table className="register">
      <caption className="visually-hidden">{strings.documents.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.status}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map(({ document, status }) => (
          <tr key={document.slug}>
            <th scope="row">{document.number}</th>
            <td>
              <DateStamp date={document.date} short />
            </td>
            <td>
              <a href={document.path}>{document.title}</a>
            </td>
            <td>
              {document.draft && <strong className="draft-mark">{strings.draft}</strong>} {statuses[status]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
