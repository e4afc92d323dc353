import type { Code } from 'mdast'

export interface SettingLine {
  /** In the editor's file, from 1. */
  readonly line: number
  readonly text: string
}

export interface TableLine {
  /** In the editor's file, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** The lines of a chart's block by what they are; the row of dashes under a table's head says nothing. */
export interface ChartLines {
  /** The line of the opening ```. */
  readonly fence: number
  readonly settings: readonly SettingLine[]
  readonly head: TableLine | undefined
  readonly rows: readonly TableLine[]
}

/** Splits a chart's block; what holds a `|` belongs to the table. */
export function splitChartLines({ value, position }: Code): ChartLines {
  const fence = position?.start.line ?? 1
  const lines = value
    .split('\n')
    .map((text, index) => ({ line: fence + 1 + index, text: text.trim() }))
    .filter(({ text }) => text !== '')
  const [head, ...rows] = lines
    .filter(({ text }) => text.includes('|'))
    .map(({ line, text }) => ({ line, cells: splitCells(text) }))
    .filter(({ cells }) => !cells.every(cell => /^:?-+:?$/.test(cell)))
  return { fence, settings: lines.filter(({ text }) => !text.includes('|')), head, rows }
}

/** The setting of that name with its value; `undefined` where it is not written or empty. */
export function findSetting({ settings }: ChartLines, name: string) {
  const found = settings.find(({ text }) => text.toLowerCase().startsWith(`${name.toLowerCase()}:`))
  const value = found?.text.slice(name.length + 1).trim()
  return found && value ? { line: found.line, value } : undefined
}

const splitCells = (text: string): readonly string[] =>
  text
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map(cell => cell.trim())
