/** A quote, or a list item or note whose text begins at column `indent`. */
type Container = { readonly kind: 'quote' } | { readonly kind: 'item'; readonly indent: number }

/** How many quotes, list items and notes stand around a line, and how many of them it opens itself. */
export interface LineContainers {
  readonly depth: number
  readonly opened: number
}

/**
 * Lists, for every line, how many quotes, list items and notes the parser would hold open there, without
 * the parser, which takes minutes over deep nesting and then fails. Follows CommonMark 0.31.2, section 5.
 * Where it simplifies it counts more, never fewer: markers in code count, and a line that may lazily
 * continue a paragraph keeps everything open.
 */
export function listLineContainers(lines: readonly string[]): readonly LineContainers[] {
  let open: readonly Container[] = []
  let isAfterText = false
  return lines.map(line => {
    const text = expandTabs(line)
    if (text.trim() === '') {
      isAfterText = false
      return { depth: open.length, opened: 0 }
    }
    const { matched, end } = matchContainers(text, open)
    const added = listMarkers(text, end)
    if (added.length > 0 || !isAfterText) open = [...open.slice(0, matched), ...added]
    isAfterText = true
    return { depth: open.length, opened: added.length }
  })
}

/** How many of the open containers the line continues, and the column after their markers. */
function matchContainers(
  text: string,
  open: readonly Container[],
): { readonly matched: number; readonly end: number } {
  let end = 0
  for (const [matched, container] of open.entries()) {
    const start = skipSpaces(text, end)
    if (container.kind === 'item') {
      if (start < container.indent) return { matched, end }
      end = container.indent
    } else {
      if (text[start] !== '>') return { matched, end }
      end = start + 1
    }
  }
  return { matched: open.length, end }
}

function listMarkers(text: string, from: number): readonly Container[] {
  const markers: Container[] = []
  let marker = parseMarker(text, from)
  while (marker !== undefined) {
    markers.push(marker.container)
    marker = parseMarker(text, marker.end)
  }
  return markers
}

interface Marker {
  readonly container: Container
  readonly end: number
}

/** The marker at the first letter after `from`, where the marker before it ends. */
function parseMarker(text: string, from: number): Marker | undefined {
  const start = skipSpaces(text, from)
  if (text[start] === '>') return { container: { kind: 'quote' }, end: start + 1 }
  const noteEnd = findNoteMarkerEnd(text, start)
  if (noteEnd !== undefined) return { container: { kind: 'item', indent: from + 4 }, end: noteEnd }
  const end = findItemMarkerEnd(text, start)
  if (end === undefined) return undefined
  const next = skipSpaces(text, end)
  const isTextFar = next - end > 4 || next === text.length
  return { container: { kind: 'item', indent: isTextFar ? end + 1 : next }, end }
}

/** The column after `[^1]:`; the lines of a note are indented by four. */
function findNoteMarkerEnd(text: string, start: number): number | undefined {
  const end = text.startsWith('[^', start) ? text.indexOf(']:', start) : -1
  return end < 0 ? undefined : end + 2
}

/** The column after a list marker (`-`, `+`, `*`, `12.`, `3)`) that a space or the line's end follows. */
function findItemMarkerEnd(text: string, start: number): number | undefined {
  let end = start
  while (end < start + 9 && isDigit(text[end])) end++
  if (end === start ? !'-+*'.includes(text[end] ?? ' ') : !'.)'.includes(text[end] ?? ' ')) return undefined
  const after = text[end + 1]
  return after === undefined || after === ' ' ? end + 1 : undefined
}

const isDigit = (letter: string | undefined): boolean =>
  letter !== undefined && letter >= '0' && letter <= '9'

function skipSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at
}

function expandTabs(line: string): string {
  if (!line.includes('\t')) return line
  return Array.from(line).reduce(
    (text, letter) => text + (letter === '\t' ? ' '.repeat(4 - (text.length % 4)) : letter),
    '',
  )
}
