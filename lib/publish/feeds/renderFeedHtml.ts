import { parseFragment, serialize } from 'parse5'
import { escapeHtml } from '../../text/escapeHtml.ts'
import type { Article, Figure, Source } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { listElements } from '../elements.ts'
import { findLargestJpeg } from '../findLargestJpeg.ts'
import { renderFiles } from './renderFeedParts.ts'

/** What only our own pages know how to use. */
const ownAttributes = new Set(['class', 'id', 'loading', 'decoding', 'fetchpriority', 'tabindex'])
const addressAttributes = new Set(['href', 'src', 'cite', 'poster', 'data', 'longdesc'])

/**
 * All of an article as HTML for other people's readers: cover, text, source and files for download, every
 * address in it a full one.
 */
export function renderFeedHtml(article: Article, origin: string): string {
  const page = absoluteAddress(article.path, origin)
  const { cover, html, source, attachments } = article
  const parts = [cover && renderCover(cover), html, source && renderSource(source), renderFiles(attachments)]
  return renderFullHtml(parts.join(''), page)
}

/** HTML of this site for other people's readers: every address a full one, seen from the address `page`. */
export function renderFullHtml(html: string, page: string): string {
  const fragment = parseFragment(html)
  for (const element of listElements(fragment)) {
    element.attrs = element.attrs
      .filter(({ name }) => !ownAttributes.has(name))
      .map(attribute => ({ ...attribute, value: resolveValue(attribute, page) }))
  }
  return serialize(fragment)
}

interface Attribute {
  readonly name: string
  readonly value: string
}

function resolveValue({ name, value }: Attribute, page: string): string {
  if (name === 'srcset') return resolveCandidates(value, page)
  return addressAttributes.has(name) ? resolveAddress(value, page) : value
}

/** `srcset` parts its candidates by a comma and a blank, as `pictureMarkup` writes it. */
function resolveCandidates(candidates: string, page: string): string {
  return candidates
    .split(/,\s+/)
    .map(candidate => {
      const [address = '', ...size] = candidate.trim().split(/\s+/)
      return [resolveAddress(address, page), ...size].join(' ')
    })
    .join(', ')
}

/** Text that is no address stays as the author wrote it. */
function resolveAddress(value: string, page: string): string {
  return URL.canParse(value, page) ? new URL(value, page).href : value
}

function renderCover({ picture, alt, caption, credit }: Figure): string {
  const jpeg = findLargestJpeg(picture)
  if (jpeg === undefined) return ''
  const words = [caption, credit && `Ảnh: ${credit}`].filter(part => part !== undefined).join(' ')
  const figcaption = words === '' ? '' : `<figcaption>${escapeHtml(words)}</figcaption>`
  const img = `<img src="${jpeg.path}" alt="${escapeHtml(alt)}" width="${jpeg.width}" height="${jpeg.height}">`
  return `<figure>${img}${figcaption}</figure>`
}

function renderSource({ name, url }: Source): string {
  const words = escapeHtml(name)
  return `<p>Nguồn tin: ${url === undefined ? words : `<a href="${escapeHtml(url)}">${words}</a>`}</p>`
}
