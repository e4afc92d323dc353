import { findCharacter, formatCodePoint, hiddenCharacters } from '../text/hiddenCharacters.ts'
import { buildError, type Finding } from './finding.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { visit } from './visit.ts'

/**
 * Checks for letters that cannot be seen: control, zero-width and direction marks. As themselves they are
 * refused before the parser; here they are those that `&#8203;` and its kin bring back.
 */
export function checkCharacters({ tree }: MarkdownDocument): readonly Finding[] {
  const findings: Finding[] = []
  visit(tree, node => {
    const texts = [
      'value' in node ? node.value : '',
      'url' in node ? node.url : '',
      'title' in node ? (node.title ?? '') : '',
      'alt' in node ? (node.alt ?? '') : '',
    ]
    const found = texts
      .map(text => findCharacter(text, hiddenCharacters))
      .find(character => character !== undefined)
    if (found === undefined) return
    const number = found.character.codePointAt(0)
    findings.push(
      buildError(node, {
        code: found.code,
        message: `Có ký tự không nhìn thấy (${formatCodePoint(found.character)}), viết dạng &#${number}; hoặc tương tự.`,
        fix: 'xóa ký tự ấy',
      }),
    )
  })
  return findings
}
