import { archivePath } from '@/lib/routes'
import type { Archive } from '@/lib/types'

/** Says over an article that it was left by another body, and leads to all that was. */
export function ArchiveMasthead({ archive }: { readonly archive: Archive }) {
  return (
    <p className="archive-masthead">
      <a href={archivePath(archive.slug)}>{archive.name}</a>
      {`: ${archive.masthead}`}
    </p>
  )
}
