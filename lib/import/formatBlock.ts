import type { RootContent } from 'mdast'
import { formatBodyText } from '../markdown/formatBodyText.ts'

/** The words of a block on one line. */
export function formatBlock(block: RootContent | undefined): string {
  return block === undefined ? '' : formatBodyText(block).replaceAll('\n', ' ')
}

/** Whether a text is written in capitals throughout. */
export function isShouted(text: string): boolean {
  const letters = text.match(/\p{Letter}/gu)?.join('') ?? ''
  return letters.length > 3 && letters === letters.toUpperCase()
}
