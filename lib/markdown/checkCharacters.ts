import { buildError, type Finding } from './finding.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { visit } from './visit.ts'

const hiddenLetter =
  /[\u061C\u180E\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]|(?![\t\n])\p{Cc}/u

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
    const letter = texts.map(text => hiddenLetter.exec(text)?.[0]).find(found => found !== undefined)
    if (letter === undefined) return
    const code = letter.codePointAt(0) ?? 0
    findings.push(
      buildError(node, {
        message: `Có ký tự không nhìn thấy (U+${code.toString(16).toUpperCase().padStart(4, '0')}), viết dạng &#${code}; hoặc tương tự.`,
        fix: 'xóa ký tự ấy',
      }),
    )
  })
  return findings
}
