/** How csv-parse reads a table of editors: notes after `#`, empty lines, ragged rows and blanks are no faults. */
export const csvOptions = {
  comment: '#',
  comment_no_infix: true,
  info: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  trim: true,
} as const
