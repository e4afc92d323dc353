import { buildMarkup, type Markup } from '../markup.ts'

/** Units of a drawing's width, about CSS pixels on a phone; text of 14 units stays readable there. */
export const drawingWidth = 340
/** Units that an ordinary letter takes at 14 units, with some to spare. */
export const letterWidth = 7.4

/** The frame of a drawing. Readers of the screen get the table instead, which says the same. */
export function buildDrawing(height: number, parts: readonly Markup[]): Markup {
  return buildMarkup('svg', { viewBox: `0 0 ${drawingWidth} ${height}`, ariaHidden: 'true' }, parts)
}

/** Words at a point; `anchor` is the point of the text that stands there. */
export function buildDrawnText(
  words: string,
  { x, y, anchor = 'start' }: { x: number; y: number; anchor?: 'start' | 'middle' | 'end' },
): Markup {
  return buildMarkup('text', { x: String(round(x)), y: String(round(y)), textAnchor: anchor }, [words])
}

/** A shape with the look of that series, counted from 1; 0 is the axis. */
export function buildShape(
  name: string,
  series: number,
  attributes: Readonly<Record<string, number | string>>,
): Markup {
  const written = Object.entries(attributes).map(([key, value]) => [key, String(value)])
  return buildMarkup(name, { className: [`series-${series}`], ...Object.fromEntries(written) })
}

/** Short numbers, so that a drawing costs few bytes. */
export const round = (value: number): number => Math.round(value * 10) / 10
