/** At most 60 characters of a text, to quote it in a message. */
export function formatExcerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
