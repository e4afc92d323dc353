/** The kinds that can be drawn, as an editor writes them: bars that lie, or points joined by a line. */
export const chartKinds = ['thanh', 'đường'] as const
export type ChartKind = (typeof chartKinds)[number]

/** The word after ``` that makes a chart of a block. */
export const chartLanguage = 'bieu-do'

/** A number with its words: `text` is what the editor wrote and readers see. */
export interface ChartValue {
  readonly text: string
  readonly number: number
}

export interface ChartRow {
  readonly label: string
  /** One for each series. */
  readonly values: readonly ChartValue[]
}

/** A table of numbers to be drawn. */
export interface Chart {
  readonly kind: ChartKind
  readonly title: string
  /** What the labels name, the head of the first column. */
  readonly subject: string
  /** Heads of the columns with numbers. */
  readonly series: readonly string[]
  readonly rows: readonly ChartRow[]
}
