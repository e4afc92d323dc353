import { strings } from '@/config/strings'
import { formatFileSize } from '@/lib/text/formatFileSize'
import type { Attachment } from '@/lib/types'

/** The files of a document: to read in the browser, to keep, and to compare with what was published. */
export function DocumentFiles({ attachments }: { readonly attachments: readonly Attachment[] }) {
  if (attachments.length === 0) return null
  const { files, open, download, checksum } = strings.documents
  return (
    <section className="attachments" aria-labelledby="tep-dinh-kem">
      <h2 id="tep-dinh-kem">{files}</h2>
      <ul>
        {attachments.map(({ title, path, bytes, type, sha256 }) => (
          <li key={path}>
            <p className="file-title">{title}</p>
            <p className="file-ways">
              {type === 'PDF' && (
                <a href={path} type="application/pdf">
                  {open}
                  <span className="visually-hidden">: {title}</span>
                </a>
              )}
              <a href={path} download>
                {download}
                <span className="visually-hidden">: {title}</span>{' '}
                <span className="file-facts">({`${type}, ${formatFileSize(bytes)}`})</span>
              </a>
            </p>
            <p className="file-facts">
              {checksum}: <code>{sha256}</code>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
