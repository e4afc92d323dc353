import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { VideoType } from '../lib/content/findVideoType.ts'
import {
  type MarkdownContext,
  type RenderedMarkdown,
  renderMarkdown,
} from '../lib/markdown/renderMarkdown.ts'
import type { Picture, PictureFault, Problem } from '../lib/types.ts'

const picture: Picture = {
  width: 1600,
  height: 900,
  tone: 'tone-28d',
  variants: [
    { path: '/anh/anh-800.avif', width: 800, height: 450, format: 'avif' },
    { path: '/anh/anh-800.webp', width: 800, height: 450, format: 'webp' },
    { path: '/anh/anh-800.jpg', width: 800, height: 450, format: 'jpeg' },
    { path: '/anh/anh-1600.jpg', width: 1600, height: 900, format: 'jpeg' },
  ],
}

/** An article of a made-up commune with a few pictures and one file beside it. */
export const testContext: MarkdownContext = {
  file: 'content/bai-viet/le-hoi/index.md',
  folder: 'bai-viet/le-hoi',
  pictures: new Map<string, Picture | PictureFault>([
    ['bai-viet/le-hoi/anh-1.jpg', picture],
    ['bai-viet/le-hoi/anh-2.jpg', picture],
    ['bai-viet/le-hoi/Anh-Lon.JPG', picture],
    [
      'bai-viet/le-hoi/anh-hong.jpg',
      { code: 'BT41', message: 'tệp bị hỏng.', fix: 'chép lại tệp từ máy ảnh' },
    ],
    ['bai-viet/hoi-nghi/anh-9.jpg', picture],
  ]),
  files: new Map([
    ['bai-viet/le-hoi/ke-hoach.pdf', 120_000],
    ['bai-viet/le-hoi/anh-1.mp4', 4_500_000],
    ['bai-viet/le-hoi/anh-1.vtt', 300],
    ['bai-viet/le-hoi/anh-2.webm', 26_000_000],
    ['bai-viet/le-hoi/khong-anh.mp4', 1_000],
    ['bai-viet/le-hoi/gia.mp4', 1_000],
  ]),
  videos: new Map<string, VideoType | undefined>([
    ['bai-viet/le-hoi/anh-1.mp4', 'MP4'],
    ['bai-viet/le-hoi/anh-1.vtt', 'WebVTT'],
    ['bai-viet/le-hoi/anh-2.webm', 'WebM'],
    ['bai-viet/le-hoi/khong-anh.mp4', 'MP4'],
    ['bai-viet/le-hoi/gia.mp4', undefined],
  ]),
  abbreviations: [],
  host: 'trang-mau.example',
  addresses: ['/lien-he/', '/bai-viet/hoi-nghi/'],
  firstPictureEager: false,
}

/** Renders a text that must be free of errors. */
export function renderGood(body: string, context: MarkdownContext = testContext): RenderedMarkdown {
  const result = renderMarkdown(body, context)
  if (result.ok) return result.value
  throw new Error(result.problems.map(({ message }) => message).join('\n'))
}

/** Lists what the editor is told about a text, errors and warnings. */
export function listTestProblems(body: string, context: MarkdownContext = testContext): readonly Problem[] {
  const result = renderMarkdown(body, context)
  return result.ok ? result.warnings : result.problems
}

export interface TestElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly text: string
}

/** Lists the elements of HTML as a browser would build them, in document order. */
export function listElements(html: string): readonly TestElement[] {
  return listDescendants(parseFragment(html))
}

function listDescendants(parent: DefaultTreeAdapterTypes.ParentNode): readonly TestElement[] {
  return parent.childNodes.flatMap(node => {
    if (!('attrs' in node)) return []
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
    return [{ name: node.tagName, attributes, text: readText(node) }, ...listDescendants(node)]
  })
}

function readText(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(readText).join('') : ''
}

const addressAttributes = ['href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'xlink:href']
const activeElements = [
  ...['script', 'style', 'iframe', 'object', 'embed', 'form', 'base', 'meta', 'link', 'svg', 'math'],
  ...['audio', 'video', 'template', 'noscript', 'textarea', 'select', 'frame', 'frameset'],
]
const harmlessSchemes = ['https:', 'http:', 'mailto:', 'tel:']
const home = 'https://trang.invalid'

interface TestAttribute {
  readonly element: string
  readonly name: string
  readonly value: string
}

const listAttributes = (html: string): readonly TestAttribute[] =>
  listElements(html).flatMap(({ name: element, attributes }) =>
    [...attributes].map(([name, value]) => ({ element, name, value })),
  )

const formatAttribute = ({ element, name, value }: TestAttribute): string => `<${element} ${name}="${value}">`

/** Lists what in HTML could run: empty for HTML that is safe to publish. */
export function listDangers(html: string): readonly string[] {
  const elements = listElements(html).filter(({ name }) => activeElements.includes(name))
  return [
    ...elements.map(({ name }) => `<${name}>`),
    ...listAttributes(html).filter(isDangerous).map(formatAttribute),
  ]
}

function isDangerous({ name, value }: TestAttribute): boolean {
  if (name.startsWith('on') || name === 'style' || name === 'srcdoc') return true
  if (!addressAttributes.includes(name)) return false
  return !URL.canParse(value, home) || !harmlessSchemes.includes(new URL(value, home).protocol)
}

/** Lists pictures from elsewhere, and addresses that leave the site without saying so. */
export function listStrayAddresses(html: string): readonly string[] {
  return listAttributes(html)
    .filter(({ name, value }) => {
      if (!addressAttributes.includes(name) || new URL(value, home).origin === home) return false
      return name !== 'href' || !URL.canParse(value)
    })
    .map(formatAttribute)
}
