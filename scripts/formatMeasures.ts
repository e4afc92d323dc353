import type { PageMeasure } from './measurePage.ts'

export interface MeasuredPage {
  readonly name: string
  readonly published: PageMeasure
  readonly plain: PageMeasure
}

const largestTime = 1_000
const largestShift = 0.001
const titles = ['Nhanh', 'Dễ dùng', 'Chuẩn', 'SEO', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'Byte', 'Tệp']
const nameWidth = 30
const columnWidth = 9

/** A table of two lines a page type: as published, and the same page with Next's runtime still inside. */
export function formatMeasures(pages: readonly MeasuredPage[]): string {
  const lines = pages.flatMap(({ name, published, plain }) => [
    formatLine(name, formatCells(published)),
    formatLine('  còn mã của Next', formatCells(plain)),
  ])
  return [formatLine('Loại trang', titles), ...lines].join('\n')
}

/** Published pages that miss a bar: all four scores 100, shown within a second, nothing blocked, nothing moved. */
export const listMisses = (pages: readonly MeasuredPage[]): readonly string[] =>
  pages.filter(({ published }) => !isGood(published)).map(({ name }) => name)

const isGood = (page: PageMeasure): boolean =>
  Math.min(page.performance, page.accessibility, page.bestPractices, page.seo) === 100 &&
  Math.max(page.firstPaint, page.largestPaint) <= largestTime &&
  page.blockingTime === 0 &&
  page.layoutShift < largestShift

const formatCells = (page: PageMeasure): readonly string[] => [
  ...[page.performance, page.accessibility, page.bestPractices, page.seo].map(String),
  ...[page.firstPaint, page.largestPaint, page.blockingTime].map(time => time.toFixed(0)),
  page.layoutShift.toFixed(3),
  ...[page.bytes, page.requests].map(String),
]

const formatLine = (name: string, cells: readonly string[]): string =>
  name.padEnd(nameWidth) + cells.map(cell => cell.padStart(columnWidth)).join('')
