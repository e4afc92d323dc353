import type { Html, Parents, RootContent } from 'mdast'
import { findHtmlFix, htmlSigns, plainTags } from './findHtmlFix.ts'
import { buildError, type Finding, mostReported } from './finding.ts'
import { buildEdit, formatCorrectedLine } from './formatCorrectedLine.ts'
import { formatExcerpt } from './formatExcerpt.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { EXIT, visit } from './visit.ts'

/** How many nodes away the other tag of a pair is looked for. */
const pairReach = 10

/** Checks that a body holds no HTML, which the sanitiser would drop with all that stands in it. */
export function checkRawHtml({ tree, source }: MarkdownDocument): readonly Finding[] {
  const findings: Finding[] = []
  visit(tree, 'html', (node, index = 0, parent) => {
    const siblings = parent?.children ?? []
    const tag = findTagName(node)
    const before = siblings.slice(Math.max(0, index - pairReach), index)
    if (isClosingTag(node) && before.some(other => isOpeningTag(other, tag))) return
    findings.push(
      buildError(node, {
        code: 'BT28',
        message: tag === '!--' ? 'Không dùng ghi chú HTML <!-- -->.' : `Không dùng thẻ HTML <${tag}>.`,
        fix:
          formatPairs(node, siblings, source) ??
          formatBreaks(node, parent, source) ??
          formatPlainBlock(node, source) ??
          findHtmlFix(tag),
      }),
    )
    return findings.length < mostReported ? undefined : EXIT
  })
  return findings
}

/**
 * `<b>chữ</b>` within a line has an exact equivalent, `**chữ**`. Gives the line with all such pairs mended, so
 * that it can be pasted once; `undefined` where `node` opens no pair of its kind.
 */
function formatPairs(node: Html, siblings: readonly RootContent[], source: string): string | undefined {
  const pairs = siblings.flatMap((opening, index) => {
    const tag = opening.type === 'html' && !isClosingTag(opening) ? findTagName(opening) : ''
    const sign = htmlSigns.get(tag)
    const closing = siblings
      .slice(index + 1, index + 1 + pairReach)
      .find(other => other.type === 'html' && isClosingTag(other) && findTagName(other) === tag)
    return sign === undefined || closing === undefined ? [] : [{ opening, closing, sign }]
  })
  const own = pairs.find(({ opening }) => opening === node)
  if (own === undefined) return undefined
  const line = node.position?.start.line
  const beside = pairs.filter(
    ({ opening, closing }) => opening.position?.start.line === line && closing.position?.end.line === line,
  )
  const mended = beside.includes(own) ? beside : [own]
  return formatCorrectedLine(
    source,
    mended.flatMap(({ opening, closing, sign }) => [buildEdit(opening, sign), buildEdit(closing, sign)]),
  )
}

/** The lines of a `<br>` with a break as Markdown has it in the place of each; in a table a semicolon must do. */
function formatBreaks(node: Html, parent: Parents | undefined, source: string): string | undefined {
  if (findTagName(node) !== 'br' || parent === undefined) return undefined
  const line = node.position?.start.line
  const breaks = parent.children.filter(
    other => other.type === 'html' && findTagName(other) === 'br' && other.position?.start.line === line,
  )
  const sign = (end = 0): string => (/^ *\n/.test(source.slice(end)) ? '\\' : '\\\n')
  return formatCorrectedLine(
    source,
    breaks.map(other =>
      buildEdit(other, parent.type === 'tableCell' ? '; ' : sign(other.position?.end.offset)),
    ),
  )
}

/** A block of tags that only say how it is to look, without them. */
function formatPlainBlock(node: Html, source: string): string | undefined {
  const words = node.value.split(/<\/?([a-z]+)\b[^<>]*>/i)
  const tags = words.filter((_, index) => index % 2 === 1)
  const text = words
    .filter((_, index) => index % 2 === 0)
    .join('')
    .trim()
  const isPlain = tags.length > 0 && tags.every(tag => plainTags.has(tag.toLowerCase()))
  return isPlain && text !== '' && !text.includes('<')
    ? formatCorrectedLine(source, [buildEdit(node, text)])
    : undefined
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
