import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/components/JsonLd'
import { ListView } from '@/components/ListView'
import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { listByCategory } from '@/lib/content/articleIndex'
import { categoryPath, newsPath } from '@/lib/routes'
import { content, listAsked } from '../../../content'
import { findListPage, listMeta, listPagePath, listParams } from '../../../listPages'
import { toMetadata } from '../../../metadata'
import { listData } from '../../../structuredData'

interface Props {
  readonly params: Promise<{ readonly category: string; readonly page?: readonly string[] }>
}

const trail = [{ label: strings.news, path: newsPath }]

export const dynamicParams = false

export async function generateStaticParams() {
  const { articles } = await content()
  const params = site.categories.flatMap(({ slug }) =>
    listParams(listByCategory(articles, slug)).map(({ page }) => ({ category: slug, page })),
  )
  return listAsked(params, ({ category, page }) => listPagePath(categoryPath(category), page))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page, category } = await categoryPageOf(params)
  const followed = { title: `${category.name} – ${site.shortTitle}`, path: list.path }
  return toMetadata({ ...listMeta(list, page), followed })
}

export default async function CategoryPage({ params }: Props) {
  const { list, page } = await categoryPageOf(params)
  return (
    <>
      <ListView {...list} trail={trail} page={page} />
      <JsonLd data={listData(listMeta(list, page), page, trail)} />
    </>
  )
}

async function categoryPageOf(params: Props['params']) {
  const { category: slug, page: pieces } = await params
  const category = site.categories.find(candidate => candidate.slug === slug) ?? notFound()
  const page = findListPage(listByCategory((await content()).articles, slug), pieces) ?? notFound()
  const list = { title: category.name, description: category.description, path: categoryPath(slug) }
  return { list, page, category }
}
