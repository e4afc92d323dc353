import { checkProse } from '../../prose/checkProse.ts'
import { hiddenSign } from '../../prose/proseLine.ts'
import type { Problem } from '../../types.ts'

/** Checks the words of a table as a proof-reader would, personal data above all. */
export function checkScheduleProse(text: string, file: string): readonly Problem[] {
  const lines = text.split('\n').map((source, index) => ({
    number: index + 1,
    source,
    // Quotation marks and delimiters belong to the table.
    words: source.startsWith('#') ? '' : source.replace(/[";\t]/g, hiddenSign),
  }))
  return (
    checkProse(lines, { hasForeignLink: false })
      // Days are read, and refused, by themselves.
      .filter(({ code }) => code !== 'BT69')
      .map(finding => ({ file, field: 'nội dung', ...finding }))
  )
}
