import { escapeHtml } from '../../text/escapeHtml.ts'
import { formatFileSize } from '../../text/formatFileSize.ts'
import type { Attachment } from '../../types.ts'

/** Files for download as a list of links, `''` for none. */
export function renderFiles(attachments: readonly Attachment[]): string {
  const items = attachments.map(({ title, path, type, bytes }) => {
    const words = `${title} (${type}, ${formatFileSize(bytes)})`
    return `<li><a href="${escapeHtml(path)}">${escapeHtml(words)}</a></li>`
  })
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`
}

/** Facts by their names as a list; those without a value are left out. */
export function renderFacts(facts: readonly (readonly [name: string, value: string | undefined])[]): string {
  const items = facts.flatMap(([name, value]) =>
    value === undefined ? [] : [`<li>${escapeHtml(`${name}: ${value}`)}</li>`],
  )
  return `<ul>${items.join('')}</ul>`
}
