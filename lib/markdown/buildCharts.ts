import type { Root } from 'mdast'
import { buildChartMarkup } from './charts/buildChartMarkup.ts'
import { chartLanguage } from './charts/chart.ts'
import { parseChart } from './charts/parseChart.ts'
import { copyTree } from './copyTree.ts'
import { buildPlacedMarkup } from './markup.ts'
import { SKIP, visit } from './visit.ts'

/** Draws every block that is a chart, numbered through the text. */
export function buildCharts(tree: Root): Root {
  const copy = copyTree(tree)
  let number = 0
  visit(copy, 'code', (code, index, parent) => {
    if (code.lang !== chartLanguage || parent === undefined || index === undefined) return
    const parsed = parseChart(code)
    if (!parsed.ok) return
    number += 1
    parent.children.splice(index, 1, buildPlacedMarkup(buildChartMarkup(parsed.chart, number), code))
    return SKIP
  })
  return copy
}
