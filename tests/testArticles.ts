import { articlePath } from '../lib/routes.ts'
import { parseHanoiDate } from '../lib/text/hanoiDate.ts'
import { parseSlug } from '../lib/text/parseSlug.ts'
import type { Article, Category, HanoiDate, Slug } from '../lib/types.ts'

export const news: Category = { slug: 'tin-xa', name: 'Tin xã', description: 'Tin của xã.' }
export const notices: Category = { slug: 'thong-bao', name: 'Thông báo', description: 'Thông báo của xã.' }

export function buildSlug(text: string): Slug {
  const slug = parseSlug(text)
  if (slug === undefined) throw new Error(`no slug: ${text}`)
  return slug
}

export function buildDate(text: string): HanoiDate {
  const date = parseHanoiDate(text)
  if (date === undefined) throw new Error(`no date: ${text}`)
  return date
}

/** An article with nothing in it but what is given. */
export function buildArticle(name: string, day: string, given: Partial<Article> = {}): Article {
  const slug = buildSlug(name)
  return {
    slug,
    path: articlePath(slug),
    title: name,
    summary: '',
    category: news,
    date: buildDate(day),
    draft: false,
    featured: false,
    keyFigures: [],
    attachments: [],
    aliases: [],
    headings: [],
    figures: [],
    videos: [],
    html: '',
    text: '',
    sourceFile: `content/bai-viet/${slug}/index.md`,
    ...given,
  }
}
