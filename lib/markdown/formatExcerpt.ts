const longest = 60

/** Formats a piece of an editor's text for a message: cut short, so that the message stays readable. */
export function formatExcerpt(text: string): string {
  const letters = Array.from(text)
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : text
}
