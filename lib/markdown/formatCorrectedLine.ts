import type { Position } from 'unist'

/** A piece of a text, by its offsets, and what to write in its place. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Builds the edit that puts `text` in the place of a node; the node must be the parser's own. */
export function buildEdit({ position }: { readonly position?: Position | undefined }, text: string): Edit {
  const start = position?.start.offset ?? 0
  return { start, end: position?.end.offset ?? start, text }
}

/**
 * Formats the whole lines on which edits stand as they are with all of them made, ready to paste. The edits
 * must not overlap.
 */
export function formatCorrectedLine(source: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start)
  const first = ordered[0]?.start ?? 0
  const last = ordered.at(-1)?.end ?? first
  const lineEnd = source.indexOf('\n', last)
  const end = lineEnd < 0 ? source.length : lineEnd
  let line = ''
  let at = source.lastIndexOf('\n', first - 1) + 1
  for (const edit of ordered) {
    line += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return line + source.slice(at, end)
}
