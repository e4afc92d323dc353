import { strings } from '@/config/strings'
import { formatFileSize } from '@/lib/text/formatFileSize'
import type { Attachment } from '@/lib/types'

/** Files to download, each with what it is and how much data it costs. */
export function AttachmentList({ attachments }: { readonly attachments: readonly Attachment[] }) {
  if (attachments.length === 0) return null
  return (
    <section className="attachments" aria-labelledby="tep-dinh-kem">
      <h2 id="tep-dinh-kem">{strings.attachments}</h2>
      <ul>
        {attachments.map(({ title, path, bytes, type }) => (
          <li key={path}>
            <a href={path} download>
              {title} <span className="file-facts">({`${type}, ${formatFileSize(bytes)}`})</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
