import type { Element, ElementContent, Root, RootContent } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { findFontDecoder } from './findFontDecoder.ts'

/** Parts of a page that are not its text. Without them, forms and menus of a saved page would become paragraphs. */
const FURNITURE: ReadonlySet<string> = new Set([
  'aside',
  'button',
  'canvas',
  'footer',
  'form',
  'iframe',
  'input',
  'nav',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
])

/** Where portals of this country put an article's text: NukeViet, the WordPress themes, SharePoint, any. */
const TEXT_PLACES =
  /\b(?:td-post-content|entry-content|post-content|detail-content|news_column|bodytext|article-body)\b/i

const SUPERSCRIPTS: Readonly<Record<string, string>> = { '1': '¹', '2': '²', '3': '³' }

/**
 * Reduces a parsed page, in place, to the text that an editor means: the article where one is marked, without
 * menus, forms, scripts and comments; words in old fonts in Unicode. Gives the names of these fonts.
 */
export function cleanHtml(tree: Root): ReadonlySet<string> {
  const article = findArticle(tree)
  if (article !== undefined) tree.children = [article]
  const fonts = new Set<string>()
  decodeFonts(tree, undefined, fonts)
  const notes = new Map<string, string>()
  visit(tree, (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined
    if (node.type === 'comment' || node.type === 'doctype') return replace(parent, index, [])
    if (node.type !== 'element') return undefined
    if (FURNITURE.has(node.tagName) || isHidden(node)) return replace(parent, index, [])
    if (node.tagName === 'table') liftTableCaption(node, parent, index)
    if (node.tagName === 'td' || node.tagName === 'th') node.children = listCellNodes(node)
    if (node.tagName === 'figcaption') markCaption(node)
    const note = buildFootnote(node, notes)
    if (note !== undefined) return replace(parent, index, [note])
    if (node.tagName === 'sup') return liftSuperscript(node, parent, index)
    return undefined
  })
  splitNotes(tree)
  return fonts
}

interface Parent {
  children: (RootContent | ElementContent)[]
}

function replace(parent: Parent, index: number, nodes: readonly ElementContent[]): [typeof SKIP, number] {
  parent.children.splice(index, 1, ...nodes)
  return [SKIP, index + nodes.length]
}

/** The one element that holds the article; a page with several, such as a list of news, is taken whole. */
function findArticle(tree: Root): Element | undefined {
  const marked: Element[] = []
  const articles: Element[] = []
  visit(tree, 'element', node => {
    const classes = Array.isArray(node.properties.className) ? node.properties.className.join(' ') : ''
    const isBody = node.properties.itemProp?.includes('articleBody') || node.properties.id === 'news-bodyhtml'
    if (isBody || TEXT_PLACES.test(classes)) marked.push(node)
    if (node.tagName === 'article' || node.tagName === 'main') articles.push(node)
  })
  return articles.find(({ tagName }) => tagName === 'article') ?? articles[0] ?? marked[0]
}

function decodeFonts(node: Root | RootContent, font: string | undefined, fonts: Set<string>): void {
  if (node.type === 'text') {
    const decode = findFontDecoder(font ?? '')
    if (decode === undefined || node.value.trim() === '') return
    fonts.add(font ?? '')
    node.value = decode(node.value)
  } else if (node.type === 'root' || node.type === 'element') {
    const own = node.type === 'element' ? (findFont(node) ?? font) : font
    for (const child of node.children) decodeFonts(child, own, fonts)
  }
}

/** The first font that an element's own style names: what Word and old editors write on every run. */
function findFont({ properties }: Element): string | undefined {
  if (typeof properties.face === 'string') return properties.face.split(',')[0]?.trim()
  const [, name] = /font-family:\s*["']?([^"',;]+)/i.exec(String(properties.style ?? '')) ?? []
  return name?.trim()
}

function isHidden({ properties }: Element): boolean {
  return (
    properties.hidden === true || /display:\s*none|visibility:\s*hidden/i.test(String(properties.style ?? ''))
  )
}

/** Notes as mammoth, LibreOffice and Word write them: a link to the note, the note, a link back. */
const NOTE_MARK = /^#_?((?:foot|end)note-\d+|(?:ft|ed)n\d+|sd(?:foot|end)note\d+)(?:sym)?$/
const NOTE_ID = /^((?:foot|end)note-\d+|(?:ft|ed)n\d+|sd(?:foot|end)note\d+)$/
const NOTE_BACK = /^#(?:(?:foot|end)note-ref-\d+|_(?:ft|ed)nref\d+|sd(?:foot|end)note\d+anc)$/

function buildFootnote(element: Element, notes: Map<string, string>): Element | undefined {
  const [, mark] = (element.tagName === 'a' && NOTE_MARK.exec(String(element.properties.href ?? ''))) || []
  if (mark !== undefined) return buildElement('footnote-mark', findNoteName(mark, notes), [])
  const [, id] = NOTE_ID.exec(String(element.properties.id ?? '')) ?? []
  if (id === undefined) return undefined
  visit(element, 'element', (node, index, parent) => {
    const isBack = node.tagName === 'a' && NOTE_BACK.test(String(node.properties.href ?? ''))
    if (!isBack || index === undefined || parent === undefined) return undefined
    return replace(parent, index, [])
  })
  return buildElement('footnote-text', findNoteName(id, notes), element.children)
}

/** Notes are numbered in the order of their marks, whatever numbers Word keeps for itself. */
function findNoteName(id: string, notes: Map<string, string>): string {
  const name = notes.get(id) ?? String(notes.size + 1)
  notes.set(id, name)
  return name
}

function buildElement(tagName: string, name: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: { name }, children }
}

/** Notes stand at the end of the document, not in the list that mammoth makes of them. */
function splitNotes(tree: Root): void {
  const notes: Element[] = []
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'footnote-text' || index === undefined || parent === undefined) return undefined
    notes.push(node)
    return replace(parent, index, [])
  })
  tree.children.push(...notes)
}

/** A figure's caption as a paragraph of its own, known by its class. */
function markCaption(caption: Element): void {
  const paragraphs = caption.children.filter(child => child.type === 'element' && child.tagName === 'p')
  if (paragraphs.length === 0) caption.tagName = 'p'
  for (const element of [caption, ...paragraphs])
    if (element.type === 'element') element.properties.className = ['caption']
}

const CELL_BLOCKS: ReadonlySet<string> = new Set('p div li ul ol h1 h2 h3 h4 h5 h6 blockquote'.split(' '))

/** A cell's paragraphs as one line with empty lines between: whether it is a cell at all shows later. */
function listCellNodes({ children }: Element): ElementContent[] {
  return children.flatMap(child => {
    if (child.type !== 'element' || !CELL_BLOCKS.has(child.tagName)) return [child]
    const gap: Element = { type: 'element', tagName: 'br', properties: {}, children: [] }
    return [...listCellNodes(child), gap, { ...gap }]
  })
}

function liftTableCaption(table: Element, parent: Parent, index: number): void {
  const caption = table.children.findIndex(child => child.type === 'element' && child.tagName === 'caption')
  const [found] = caption < 0 ? [] : table.children.splice(caption, 1)
  if (found?.type !== 'element') return
  parent.children.splice(index, 0, { ...found, tagName: 'p' })
}

/** m², m³: Markdown has no superscripts, and "m2" would say something else. */
function liftSuperscript(element: Element, parent: Parent, index: number): [typeof SKIP, number] | undefined {
  const [only] = element.children
  const sign =
    only?.type === 'text' && element.children.length === 1 ? SUPERSCRIPTS[only.value.trim()] : undefined
  return sign === undefined ? undefined : replace(parent, index, [{ type: 'text', value: sign }])
}
