import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleView } from '@/components/ArticleView'
import { JsonLd } from '@/components/JsonLd'
import { abbreviations } from '@/config/abbreviations'
import { site } from '@/config/site'
import { findArticle, findNeighbours } from '@/lib/content/articleIndex'
import { findRelated } from '@/lib/content/relatedArticles'
import { absoluteAddress } from '@/lib/publish/absoluteAddress'
import { buildArticleMeta } from '@/lib/publish/pageMeta'
import { content } from '../../content'
import { toMetadata } from '../../metadata'
import { articleData } from '../../structuredData'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

const relatedCount = 3

export const dynamicParams = false

export const generateStaticParams = async () =>
  (await content()).articles.newestFirst.map(({ slug }) => ({ slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toMetadata(buildArticleMeta((await articleOf(params)).article, site.shortTitle))
}

export default async function ArticlePage({ params }: Props) {
  const { article, index } = await articleOf(params)
  return (
    <>
      <ArticleView
        article={article}
        neighbours={findNeighbours(index, article.slug)}
        related={findRelated(index, article.slug, relatedCount)}
        abbreviations={abbreviations}
        address={absoluteAddress(article.path, site.url)}
      />
      <JsonLd data={articleData(article)} />
    </>
  )
}

async function articleOf(params: Props['params']) {
  const index = (await content()).articles
  const article = findArticle(index, (await params).slug)
  return article ? { article, index } : notFound()
}
