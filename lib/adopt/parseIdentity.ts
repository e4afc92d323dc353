import { EditorError } from '../drafts/editorError.ts'
import { slugify } from '../text/slugify.ts'
import type { Category } from '../types.ts'

/** Signs that Markdown or the front matter would take for their own. */
const plainName = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’()–-]*$/u
const plainLine = /^[^|<>[\]*_`{}\\#\n]+$/u
const longestName = 120
const announcementsName = 'Thông báo'

/** A body's name, as it is printed on every page. Throws an EditorError. */
export function parseName(text: string): string {
  const name = clean(text)
  if (name.length > longestName) throw new EditorError(`Tên dài quá ${longestName} ký tự.`)
  if (plainName.test(name)) return name
  throw new EditorError("Tên chỉ gồm chữ, số, dấu cách và các dấu . , ' ( ) -, ví dụ: Đảng ủy xã Đồng Tâm")
}

/** Bodies above, highest first, between semicolons; none for empty text. Throws an EditorError. */
export const parseParents = (text: string): readonly string[] => splitList(text).map(parseName)

/** Where the body is found. Throws an EditorError. */
export function parseAddress(text: string): string {
  const address = clean(text)
  if (plainLine.test(address)) return address
  throw new EditorError(
    'Địa chỉ để trống hoặc có dấu không dùng được, ví dụ: Thôn Một, xã Đồng Tâm, tỉnh Ví Dụ',
  )
}

/** The origin of a domain as people write it: with `https://` or without, with a slash at the end or without. */
export function parseDomain(text: string): string {
  const written = clean(text)
  const address = /^https?:\/\//i.test(written) ? written : `https://${written}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url && url.pathname === '/' && !url.search && url.hostname.includes('.')) return url.origin
  throw new EditorError(`Tên miền "${written}" không dùng được. Viết như: xa-dong-tam.vidu.gov.vn`)
}

export interface NamedCategories {
  readonly categories: readonly Category[]
  readonly announcements: string
}

/**
 * Categories by their names between semicolons. The first whose name begins with that word holds the announcements;
 * where none does, one is added. Throws an EditorError for two that would have one address.
 */
export function parseCategories(text: string): NamedCategories {
  const names = splitList(text).map(parseName)
  const isAnnouncements = (name: string) => name.toLowerCase().startsWith(announcementsName.toLowerCase())
  const all = names.some(isAnnouncements) ? names : [...names, announcementsName]
  const categories = all.map(buildCategory)
  const twice = categories.find(
    ({ slug }, index) => categories.findIndex(other => other.slug === slug) < index,
  )
  if (twice) throw new EditorError(`Hai chuyên mục có cùng địa chỉ "${twice.slug}": ${twice.name}.`)
  const announcements = categories.find(({ name }) => isAnnouncements(name))?.slug ?? ''
  return { categories, announcements }
}

function buildCategory(name: string): Category {
  const slug = slugify(name)
  if (slug === undefined) throw new EditorError(`Chuyên mục "${name}" không có chữ nào làm được địa chỉ.`)
  return { slug, name, description: `Tin, bài của chuyên mục ${name}.` }
}

const clean = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

const splitList = (text: string): readonly string[] =>
  text
    .split(';')
    .map(clean)
    .filter(part => part !== '')
