import type { RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { decodeTcvn3 } from '../text/decodeTcvn3.ts'
import { decodeVni } from '../text/decodeVni.ts'
import { findLegacyText } from './findLegacyText.ts'
import { formatBlock } from './formatBlock.ts'

/**
 * Turns paragraphs that were pasted from an old font without it to Unicode, each by its own evidence. Changes
 * the blocks; gives the number of paragraphs changed.
 */
export function decodeLegacyBlocks(blocks: readonly RootContent[]): number {
  let count = 0
  for (const block of blocks) {
    visit(block, node => {
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
      const found = findLegacyText(formatBlock({ type: 'paragraph', children: node.children }))
      if (found === undefined) return
      count += 1
      visit(node, 'text', text => {
        text.value = found.encoding === 'VNI' ? decodeVni(text.value) : decodeTcvn3(text.value)
      })
    })
  }
  return count
}
