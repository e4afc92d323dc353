import { escapeHtml } from '../../text/escapeHtml.ts'
import type { WordPressPost } from './parseWordPressExport.ts'

const BLOCK_START = /^<(?:address|blockquote|div|dl|figure|h[1-6]|hr|li|ol|p|pre|section|table|ul|!--)\b/i
const CAPTION = /\[caption[^\]]*\]([\s\S]*?)\[\/caption\]/g
/** A shortcode stands for what a plug-in of the old site made; its words, if any, stay. */
const SHORTCODE = /\[\/?[a-z][a-z0-9_-]*(?:\s+[a-z_-]+=(?:"[^"]*"|'[^']*'))*\s*\/?\]/g

/**
 * Renders a post as the old site did: blank lines part paragraphs, `[caption]` is a figure. The picture shown
 * above comes first, unless the text has it. The result is as safe as the export: parse it, never publish it.
 */
export function renderPostHtml({ content, thumbnail }: WordPressPost): string {
  const text = content
    .replace(/\r\n?/g, '\n')
    .replace(CAPTION, (_, inner: string) => `\n\n${renderFigure(inner)}\n\n`)
    .replace(SHORTCODE, '')
  const body = /<p[\s>]/i.test(text) ? text : renderParagraphs(text)
  const isShown = thumbnail === undefined || content.includes(formatStem(thumbnail.url))
  const above = isShown
    ? ''
    : `<p><img src="${escapeHtml(thumbnail.url)}" alt="${escapeHtml(thumbnail.alt)}"></p>`
  return `${above}${body}`
}

function renderFigure(inner: string): string {
  const [, image = '', caption = ''] = /^([\s\S]*?<img[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/.exec(inner) ?? []
  return `<figure>${image}<figcaption>${caption.trim()}</figcaption></figure>`
}

function renderParagraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => (BLOCK_START.test(part) ? part : `<p>${part.replaceAll('\n', '<br>')}</p>`))
    .join('\n')
}

/** `/2024/05/anh` of `…/uploads/2024/05/anh-300x200.jpg`: a picture in any of its sizes. */
function formatStem(url: string): string {
  return url.replace(/^.*\/uploads/, '').replace(/(?:-\d+x\d+)?\.[a-z]+$/i, '')
}
