import type { Element } from '@xmldom/xmldom'
import { EditorError } from '../../drafts/editorError.ts'
import { parseXml } from '../parseXml.ts'

/** What the old site did with a post; those in its bin and half-made ones are not taken. */
const statuses = ['publish', 'draft', 'pending', 'private', 'future'] as const

/** A post of a WordPress export, with what an article needs of it. */
export interface WordPressPost {
  /** One behind a password counts as private. */
  readonly status: (typeof statuses)[number]
  readonly title: string
  /** Its old address. */
  readonly link: string
  /** The last part of that address. */
  readonly name: string
  /** Local time of the old site, `2024-05-17 08:30:00`. */
  readonly date: string
  readonly content: string
  readonly excerpt: string
  readonly categories: readonly WordPressCategory[]
  /** Address of the picture shown above it. */
  readonly thumbnail?: WordPressPicture
}

export interface WordPressCategory {
  readonly slug: string
  readonly name: string
}

export interface WordPressPicture {
  readonly url: string
  readonly alt: string
}

/**
 * Parses a WordPress export (WXR, RSS 2.0 with WordPress's own elements) to its posts, those in
 * the bin left out. Throws an EditorError where the file is no such export.
 */
export function parseWordPressExport(text: string): readonly WordPressPost[] {
  if (!text.includes('<wp:wxr_version>'))
    throw new EditorError('Đây không phải là tệp xuất của WordPress (Công cụ > Xuất ra > Tất cả nội dung).')
  const items = Array.from(parseXml(text, 'Hãy xuất lại từ WordPress.').getElementsByTagName('item'))
  const pictures = new Map(
    items
      .filter(item => findText(item, 'wp:post_type') === 'attachment')
      .map(item => [
        findText(item, 'wp:post_id'),
        { url: findText(item, 'wp:attachment_url'), alt: findMeta(item, '_wp_attachment_image_alt') },
      ]),
  )
  return items
    .filter(item => findText(item, 'wp:post_type') === 'post')
    .flatMap((item): readonly WordPressPost[] => {
      const status = findStatus(item)
      if (status === undefined) return []
      const thumbnail = pictures.get(findMeta(item, '_thumbnail_id'))
      const post = {
        status,
        title: findText(item, 'title'),
        link: findText(item, 'link'),
        name: findText(item, 'wp:post_name'),
        date: findText(item, 'wp:post_date'),
        content: findText(item, 'content:encoded'),
        excerpt: findText(item, 'excerpt:encoded'),
        categories: listChildren(item, 'category')
          .filter(category => category.getAttribute('domain') === 'category')
          .map(category => ({
            slug: category.getAttribute('nicename') ?? '',
            name: category.textContent ?? '',
          })),
        ...(thumbnail && { thumbnail }),
      }
      return [post]
    })
}

function findStatus(item: Element): WordPressPost['status'] | undefined {
  const status = statuses.find(name => name === findText(item, 'wp:status'))
  return status !== undefined && findText(item, 'wp:post_password') !== '' ? 'private' : status
}

function listChildren(parent: Element, name: string): readonly Element[] {
  return Array.from(parent.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && node.nodeName === name,
  )
}

function findText(parent: Element, name: string): string {
  return listChildren(parent, name)[0]?.textContent?.trim() ?? ''
}

function findMeta(item: Element, key: string): string {
  const meta = listChildren(item, 'wp:postmeta').find(entry => findText(entry, 'wp:meta_key') === key)
  return meta === undefined ? '' : findText(meta, 'wp:meta_value')
}
