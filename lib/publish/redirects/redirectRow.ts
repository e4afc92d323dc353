import type { Redirect } from '../parseRedirects.ts'

/** A line of the table of old addresses; `line` counts from 1. */
export interface RedirectRow extends Redirect {
  readonly line: number
}

/** The rows of a table and the file that they stand in, as printed in problems. */
export interface RedirectTable {
  readonly file: string
  readonly rows: readonly RedirectRow[]
}
