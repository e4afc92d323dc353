import type { Markup } from '../markup.ts'
import type { Chart, ChartRow } from './chart.ts'
import { buildDrawing, buildDrawnText, buildShape, drawingWidth, letterWidth, round } from './drawing.ts'
import { splitLabel } from './splitLabel.ts'

const lineHeight = 19
const barHeight = 16
const barGap = 3
const rowGap = 10

/** Draws lying bars: the label above, the value as written behind each bar. */
export function buildBarDrawing({ rows }: Chart): Markup {
  const values = rows.flatMap(row => row.values)
  const longest = Math.max(...values.map(({ text }) => text.length))
  const room = drawingWidth - longest * letterWidth - 8
  const scale = room / Math.max(...values.map(({ number }) => number), Number.MIN_VALUE)
  const parts: Markup[] = []
  let top = 0
  for (const row of rows) {
    parts.push(...buildRowParts(row, top, scale))
    top += measureRow(row)
  }
  return buildDrawing(top, parts)
}

const splitRowLabel = ({ label }: ChartRow) => splitLabel(label, Math.floor(drawingWidth / letterWidth))

const measureRow = (row: ChartRow): number =>
  splitRowLabel(row).length * lineHeight + row.values.length * (barHeight + barGap) + rowGap

function buildRowParts(row: ChartRow, top: number, scale: number): readonly Markup[] {
  const labels = splitRowLabel(row)
  const first = top + labels.length * lineHeight
  return [
    ...labels.map((words, index) => buildDrawnText(words, { x: 0, y: top + 14 + index * lineHeight })),
    ...row.values.flatMap(({ number, text }, series) => {
      const y = first + series * (barHeight + barGap)
      const width = round(Math.max(number * scale, 1))
      return [
        buildShape('rect', series + 1, { x: 0, y, width, height: barHeight }),
        buildDrawnText(text, { x: width + 6, y: y + 13 }),
      ]
    }),
  ]
}
