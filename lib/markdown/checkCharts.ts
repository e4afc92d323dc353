import { chartLanguage } from './charts/chart.ts'
import { parseChart } from './charts/parseChart.ts'
import type { Finding } from './finding.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { visit } from './visit.ts'

/** Checks that every block that says it is a chart can be drawn. */
export function checkCharts({ tree }: MarkdownDocument): readonly Finding[] {
  const findings: Finding[] = []
  visit(tree, 'code', code => {
    if (code.lang !== chartLanguage) return
    const parsed = parseChart(code)
    if (!parsed.ok) findings.push(...parsed.findings)
  })
  return findings
}
