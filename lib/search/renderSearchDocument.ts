import { escapeHtml } from '../text/escapeHtml.ts'
import { encodeSearchText } from './encodeSearchText.ts'
import { filterFields } from './searchAddress.ts'
import type { SearchDocument } from './searchDocument.ts'

/** By date, a page without one comes after all news; a page without the key would be left out. */
const noDate = '0000-00-00'

/**
 * Renders a page for the engine alone, encoded, with the attributes by which Pagefind learns filters, order
 * and what to show of a result; `fileTexts` are the words of its files. Titles count most by themselves, as every `<h1>` does.
 */
export function renderSearchDocument(page: SearchDocument, fileTexts: readonly string[] = []): string {
  const { title, summary, html, notes, category, archive, date } = page
  const facts = [
    `data-pagefind-sort="date:${date ?? noDate}"`,
    ...(date ? [`data-pagefind-meta="date:${date.slice(0, 10)}"`] : []),
    ...(date ? [`data-pagefind-filter="${filterFields.year}:${date.slice(0, 4)}"`] : []),
    ...(category ? [`data-pagefind-filter="${filterFields.category}:${category.slug}"`] : []),
    ...(archive ? [`data-pagefind-filter="${filterFields.archive}:${archive.slug}"`] : []),
    ...(category
      ? [`data-category="${escapeHtml(category.name)}" data-pagefind-meta="category[data-category]"`]
      : []),
  ]
  const markup = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p data-pagefind-weight="2">${escapeHtml(summary)}</p>`,
    html,
    // Who asks for "thông báo" wants the announcements, and not what says the word often.
    ...(category ? [`<p data-pagefind-weight="5">${escapeHtml(category.name)}</p>`] : []),
    ...notes.map(note => `<p>${escapeHtml(note)}</p>`),
    ...fileTexts.map(text => `<p>${escapeHtml(text)}</p>`),
    ...facts.map(fact => `<i ${fact}></i>`),
  ]
  return encodeSearchText(`<html lang="vi"><body data-pagefind-body>${markup.join('\n')}</body></html>`)
}
