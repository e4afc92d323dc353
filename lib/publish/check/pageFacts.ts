import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { findAttribute, findText, isLink, listElements } from '../elements.ts'
import { findScriptKind } from '../finish/scriptKind.ts'
import { listAddresses } from '../listAddresses.ts'
import { parsePage } from '../parsePage.ts'

/** What can be said of a finished page by its HTML alone. */
export interface PageFacts {
  /** Its address on the site. */
  readonly path: string
  /** Words and pictures of its text, which an editor answers for: the frame around it does not count. */
  readonly words: number
  readonly pictures: number
  readonly ids: ReadonlySet<string>
  readonly addresses: readonly string[]
  readonly canonical: string | undefined
  /** Names of the custom elements on the page. */
  readonly customTags: ReadonlySet<string>
  /** Addresses of module scripts. */
  readonly modules: readonly string[]
  /** What the browser must fetch before it shows the page. */
  readonly blocking: readonly string[]
  /** Scripts written into the page, other than data for search engines. */
  readonly inlineScripts: number
  readonly styleAttributes: number
  /** Pictures without width or height, by address. */
  readonly unsizedPictures: readonly string[]
}

/** Gathers the facts of a page; `path` is its address on the site. */
export function buildPageFacts(path: string, text: string): PageFacts {
  const document = parsePage(text)
  const elements = listElements(document)
  const scripts = elements.filter(({ tagName }) => tagName === 'script')
  const isClient = (script: Tree.Element): boolean => findScriptKind(script) === 'client'
  const bodies = elements.filter(element => findAttribute(element, 'class') === 'body')
  const canonical = elements.find(element => isLink(element, 'canonical'))
  return {
    path,
    words: bodies.reduce((sum, body) => sum + countWords(body), 0),
    pictures: bodies.flatMap(listElements).filter(({ tagName }) => tagName === 'img').length,
    ids: new Set(elements.flatMap(element => findAttribute(element, 'id') ?? [])),
    addresses: listAddresses(document),
    canonical: canonical && findAttribute(canonical, 'href'),
    customTags: new Set(elements.map(({ tagName }) => tagName).filter(name => name.includes('-'))),
    modules: scripts.filter(isClient).map(script => findAttribute(script, 'src') ?? ''),
    blocking: elements.flatMap(findBlockingAddress),
    inlineScripts: scripts.filter(
      script => findAttribute(script, 'src') === undefined && findScriptKind(script) !== 'data',
    ).length,
    styleAttributes: elements.filter(element => findAttribute(element, 'style') !== undefined).length,
    unsizedPictures: elements.filter(isUnsized).map(picture => findAttribute(picture, 'src') ?? ''),
  }
}

const countWords = (node: Tree.Element): number =>
  [node, ...listElements(node)].map(findText).join(' ').split(/\s+/).filter(Boolean).length

/** Style sheets and scripts are waited for, unless a script is one of client/, which no page waits for. */
function findBlockingAddress(element: Tree.Element): readonly string[] {
  if (isLink(element, 'stylesheet')) return [findAttribute(element, 'href') ?? '']
  const source = element.tagName === 'script' ? findAttribute(element, 'src') : undefined
  return source === undefined || findScriptKind(element) === 'client' ? [] : [source]
}

const isUnsized = (element: Tree.Element): boolean =>
  element.tagName === 'img' &&
  !['width', 'height'].every(name => /^[1-9]\d*$/.test(findAttribute(element, name) ?? ''))
