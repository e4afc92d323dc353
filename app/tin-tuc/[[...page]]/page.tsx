import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/components/JsonLd'
import { ListView } from '@/components/ListView'
import { strings } from '@/config/strings'
import { newsPath } from '@/lib/routes'
import { content, listAsked } from '../../content'
import { findListPage, listMeta, listPagePath, listParams } from '../../listPages'
import { toMetadata } from '../../metadata'
import { listData } from '../../structuredData'

interface Props {
  readonly params: Promise<{ readonly page?: readonly string[] }>
}

const list = { title: strings.news, description: strings.newsDescription, path: newsPath }

export const dynamicParams = false

export const generateStaticParams = async () =>
  listAsked(listParams((await content()).articles.newestFirst), ({ page }) => listPagePath(newsPath, page))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toMetadata(listMeta(list, await pageOf(params)))
}

export default async function NewsPage({ params }: Props) {
  const page = await pageOf(params)
  return (
    <>
      <ListView {...list} trail={[]} page={page} />
      <JsonLd data={listData(listMeta(list, page), page, [])} />
    </>
  )
}

async function pageOf(params: Props['params']) {
  return findListPage((await content()).articles.newestFirst, (await params).page) ?? notFound()
}
