import type { Markup } from '../markup.ts'
import type { Chart } from './chart.ts'
import { buildDrawing, buildDrawnText, buildShape, drawingWidth, round } from './drawing.ts'

const height = 200
const top = 26
const bottom = 152
const margin = 24

/**
 * Draws a line for each series over a common zero, labels below. Each value stands at its point as written:
 * the highest above it, the other below, so that two lines do not write over each other.
 */
export function buildLineDrawing({ rows, series }: Chart): Markup {
  const most = Math.max(...rows.flatMap(row => row.values.map(({ number }) => number)), Number.MIN_VALUE)
  const step = rows.length > 1 ? (drawingWidth - 2 * margin) / (rows.length - 1) : 0
  const findX = (index: number): number => round(rows.length > 1 ? margin + index * step : drawingWidth / 2)
  const findY = (number: number): number => round(bottom - (number / most) * (bottom - top))
  const axis = buildShape('path', 0, { d: `M0 ${bottom}H${drawingWidth}` })
  const labels = rows.map(({ label }, index) =>
    buildDrawnText(label, { x: findX(index), y: bottom + 38, anchor: 'middle' }),
  )
  const lines = series.flatMap((_, column) => {
    const points = rows.map(({ values }, index) => {
      const value = values[column]
      const isHighest = values.every(({ number }) => number <= (value?.number ?? 0))
      const y = findY(value?.number ?? 0)
      return { x: findX(index), y, text: value?.text ?? '', textY: isHighest ? y - 9 : y + 19 }
    })
    const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
    return [
      buildShape('path', column + 1, { d: path }),
      ...points.flatMap(({ x, y, text, textY }) => [
        buildShape('circle', column + 1, { cx: x, cy: y, r: 4 }),
        buildDrawnText(text, { x, y: textY, anchor: 'middle' }),
      ]),
    ]
  })
  return buildDrawing(height, [axis, ...labels, ...lines])
}
