/** A document as the filter of the register's page gets it; dates as machines and as people write them. */
export interface RegisterRow {
  readonly path: string
  readonly number: string
  readonly title: string
  readonly date: string
  readonly shortDate: string
  readonly status: string
  readonly loai: string
  readonly 'linh-vuc': string
  readonly 'co-quan': string
  readonly nam: string
}
