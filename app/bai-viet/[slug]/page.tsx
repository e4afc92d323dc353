import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleView } from '@/components/ArticleView'
import { JsonLd } from '@/components/JsonLd'
import { abbreviations } from '@/config/abbreviations'
import { site } from '@/config/site'
import { findArticlePage } from '@/lib/content/articlePage'
import { listPassedNames } from '@/lib/content/listPassedNames'
import { absoluteAddress } from '@/lib/publish/absoluteAddress'
import { buildArticleMeta } from '@/lib/publish/pageMeta'
import { content, listAsked } from '../../content'
import { toMetadata } from '../../metadata'
import { articleData } from '../../structuredData'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamicParams = false

export const generateStaticParams = async () =>
  listAsked((await content()).articles.newestFirst, ({ path }) => path).then(articles =>
    articles.map(({ slug }) => ({ slug })),
  )

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toMetadata(buildArticleMeta((await pageOf(params)).article, site.shortTitle))
}

export default async function ArticlePage({ params }: Props) {
  const page = await pageOf(params)
  const { article } = page
  return (
    <>
      <ArticleView
        {...page}
        passedNames={listPassedNames(article, site)}
        abbreviations={abbreviations}
        address={absoluteAddress(article.path, site.url)}
      />
      <JsonLd data={articleData(article)} />
    </>
  )
}

async function pageOf(params: Props['params']) {
  return findArticlePage((await content()).articles, (await params).slug) ?? notFound()
}
