import type { Html, RootContent } from 'mdast'
import { findHtmlFix, htmlSigns } from './findHtmlFix.ts'
import { buildError, type Finding, mostReported } from './finding.ts'
import { formatExcerpt } from './formatExcerpt.ts'
import { formatWords } from './formatWords.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { EXIT, visit } from './visit.ts'

/** How many nodes away the other tag of a pair is looked for. */
const pairReach = 10

/** Checks that a body holds no HTML, which the sanitiser would drop with all that stands in it. */
export function checkRawHtml({ tree }: MarkdownDocument): readonly Finding[] {
  const findings: Finding[] = []
  visit(tree, 'html', (node, index = 0, parent) => {
    const siblings = parent?.children ?? []
    const tag = findTagName(node)
    const before = siblings.slice(Math.max(0, index - pairReach), index)
    if (isClosingTag(node) && before.some(other => isOpeningTag(other, tag))) return
    const after = siblings.slice(index + 1, index + 1 + pairReach)
    findings.push(
      buildError(node, {
        message: tag === '!--' ? 'Không dùng ghi chú HTML <!-- -->.' : `Không dùng thẻ HTML <${tag}>.`,
        fix: formatPair(tag, after) ?? findHtmlFix(tag),
      }),
    )
    return findings.length < mostReported ? undefined : EXIT
  })
  return findings
}

/** `<b>chữ</b>` within a line has an exact equivalent, `**chữ**`. */
function formatPair(tag: string, after: readonly RootContent[]): string | undefined {
  const sign = htmlSigns.get(tag)
  const end = after.findIndex(node => node.type === 'html' && isClosingTag(node) && findTagName(node) === tag)
  const words = after.slice(0, Math.max(end, 0)).map(formatWords).join('').trim()
  return sign === undefined || words === '' ? undefined : `${sign}${words}${sign}`
}

const isClosingTag = (node: Html): boolean => node.value.startsWith('</')

const isOpeningTag = (node: RootContent, tag: string): boolean =>
  node.type === 'html' && !isClosingTag(node) && findTagName(node) === tag

/** The letters after `<` or `</`; `!--` for a comment. No more of HTML needs to be understood. */
function findTagName({ value }: Html): string {
  const start = value.startsWith('</') ? 2 : 1
  let end = start
  while (!' \t\n/>'.includes(value[end] ?? ' ')) end++
  const name = value.slice(start, end).toLowerCase()
  return name.startsWith('!--') ? '!--' : formatExcerpt(name)
}
