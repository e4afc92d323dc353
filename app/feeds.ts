import { notFound } from 'next/navigation'
import { environment } from '@/config/environment'
import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { listByCategory } from '@/lib/content/articleIndex'
import { readPictureSize } from '@/lib/images/readPictureSize'
import { buildDocumentFeed } from '@/lib/publish/feeds/buildDocumentFeed'
import { buildFeed } from '@/lib/publish/feeds/buildFeed'
import type { Feed } from '@/lib/publish/feeds/feed'
import { categoryPath, documentsPath, homePath } from '@/lib/routes'
import { content } from './content'

export interface CategoryContext {
  readonly params: Promise<{ readonly category: string }>
}

export const categoryParams = () => site.categories.map(({ slug }) => ({ category: slug }))

const sizeOf = (path: string): number => readPictureSize(environment.cacheFolder, path)

/** The newest articles of all categories. */
export async function siteFeed(): Promise<Feed> {
  const { title, description } = site
  const { newestFirst } = (await content()).articles
  return buildFeed({ site, list: { title, description, path: homePath }, newestFirst, sizeOf })
}

/** The newest articles of the category that the address names. */
export async function categoryFeed({ params }: CategoryContext): Promise<Feed> {
  const { category: slug } = await params
  const category = site.categories.find(candidate => candidate.slug === slug) ?? notFound()
  const { name, description } = category
  const list = { title: `${name} – ${site.shortTitle}`, description, path: categoryPath(slug) }
  const newestFirst = listByCategory((await content()).articles, slug)
  return buildFeed({ site, list, newestFirst, sizeOf })
}

/** The newest official documents. */
export async function documentFeed(): Promise<Feed> {
  const { label, description } = strings.documents
  const list = { title: `${label} – ${site.shortTitle}`, description, path: documentsPath }
  return buildDocumentFeed({ site, list, register: (await content()).register })
}
