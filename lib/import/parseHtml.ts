import type { Element, Root as HtmlRoot } from 'hast'
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark, { type Options } from 'rehype-remark'
import { remark } from 'remark'
import { SKIP, visit } from 'unist-util-visit'
import { EditorError } from '../drafts/editorError.ts'
import { cleanHtml } from './cleanHtml.ts'
import './importedPage.ts'

/** Elements within elements; pages of real portals stay below 60. */
const DEEPEST = 200

type Handler = NonNullable<NonNullable<Options['handlers']>[string]>

/** The paragraph of the library, with what its look says. */
const buildParagraph: Handler = (state, element: Element): Paragraph | undefined => {
  const children = state.all(element) as PhrasingContent[]
  if (children.length === 0) return undefined
  const hint = findHint(element)
  return { type: 'paragraph', children, ...(hint && { data: { hint } }) }
}

const handlers: Options['handlers'] = {
  p: buildParagraph,
  'footnote-mark': (_state, element: Element) => ({
    type: 'footnoteReference',
    identifier: String(element.properties.name),
  }),
  'footnote-text': (state, element: Element) => ({
    type: 'footnoteDefinition',
    identifier: String(element.properties.name),
    children: state.toFlow(state.all(element)),
  }),
}

const processor = remark()
  .use(rehypeParse)
  .use(rehypeRemark, { handlers, nodeHandlers: { comment: () => undefined } })
  .freeze()

/** What of a web page was kept. */
export interface HtmlPage {
  readonly blocks: readonly RootContent[]
  readonly title?: string
  readonly publishedAt?: string
  readonly oldFonts: readonly string[]
}

/**
 * Parses HTML to blocks of Markdown. Only text, headings, emphasis, lists, tables, links, pictures and notes
 * come through: no node of raw HTML is ever made. Throws an EditorError where elements are nested too deep.
 */
export function parseHtml(html: string): HtmlPage {
  const tree = parseTree(html)
  checkDepth(tree)
  const meta = findMeta(tree)
  const oldFonts = cleanHtml(tree)
  const { children } = processor.runSync(tree as never)
  return { blocks: children as readonly RootContent[], ...meta, oldFonts: [...oldFonts] }
}

const TOO_DEEP = 'Trang có các phần lồng nhau quá sâu nên không được mở.'

/** Any text is a page to the parser; only nesting beyond its stack can stop it. */
function parseTree(html: string): HtmlRoot {
  try {
    return processor.parse(html) as unknown as HtmlRoot
  } catch {
    throw new EditorError(TOO_DEEP)
  }
}

function checkDepth(tree: HtmlRoot): void {
  let level: readonly (HtmlRoot | HtmlRoot['children'][number])[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw new EditorError(TOO_DEEP)
    level = level.flatMap(node => ('children' in node ? node.children : []))
  }
}

function findHint(element: Element): 'caption' | 'centre' | undefined {
  const classes = Array.isArray(element.properties.className) ? element.properties.className.join(' ') : ''
  if (/\b(?:wp-caption-text|caption|MsoCaption|figcaption)\b/i.test(classes)) return 'caption'
  const style = String(element.properties.style ?? '')
  const isCentred = /text-align:\s*center/i.test(style) || element.properties.align === 'center'
  return isCentred || /\bcentre\b/.test(classes) ? 'centre' : undefined
}

function findMeta(tree: HtmlRoot): Pick<HtmlPage, 'title' | 'publishedAt'> {
  const found: { title?: string; publishedAt?: string } = {}
  visit(tree, 'element', node => {
    if (node.tagName === 'body') return SKIP
    const name = String(node.properties.property ?? node.properties.name ?? '')
    const content = String(node.properties.content ?? '')
    if (name === 'og:title' && content) found.title = content
    if (name === 'article:published_time' && content) found.publishedAt = content
    return undefined
  })
  return found
}
