import { buildMarkup, type Markup } from '../markup.ts'
import { buildBarDrawing } from './buildBarDrawing.ts'
import { buildLineDrawing } from './buildLineDrawing.ts'
import type { Chart } from './chart.ts'

/** Builds a chart's figure: its title, what each look means, the drawing, and the table for those who hear it. */
export function buildChartMarkup(chart: Chart, number: number): Markup {
  return buildMarkup('figure', { className: ['chart'] }, [
    buildMarkup('figcaption', {}, [
      buildMarkup('span', { className: ['figure-label'] }, [`Biểu đồ\u00A0${number}:`]),
      ' ',
      chart.title,
    ]),
    buildLegend(chart),
    chart.kind === 'đường' ? buildLineDrawing(chart) : buildBarDrawing(chart),
    buildMarkup('div', { className: ['visually-hidden'] }, [buildTable(chart)]),
  ])
}

/** What the numbers count; the table says it to those who hear the page. */
function buildLegend({ series }: Chart): Markup {
  const items = series.flatMap((name, index) => [
    ...(series.length > 1 ? [buildMarkup('span', { className: [`series-${index + 1}`] })] : []),
    `${name} `,
  ])
  return buildMarkup('p', { className: ['legend'], ariaHidden: 'true' }, items)
}

function buildTable({ title, subject, series, rows }: Chart): Markup {
  const buildHead = (scope: string) => (words: string) => buildMarkup('th', { scope }, [words])
  return buildMarkup('table', {}, [
    buildMarkup('caption', {}, [title]),
    buildMarkup('thead', {}, [buildMarkup('tr', {}, [subject, ...series].map(buildHead('col')))]),
    buildMarkup(
      'tbody',
      {},
      rows.map(({ label, values }) =>
        buildMarkup('tr', {}, [
          buildHead('row')(label),
          ...values.map(({ text }) => buildMarkup('td', {}, [text])),
        ]),
      ),
    ),
  ])
}
