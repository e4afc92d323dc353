import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/components/JsonLd'
import { StandingPageView } from '@/components/StandingPageView'
import { organisationPath } from '@/lib/routes'
import { content, listAsked } from '../content'
import { toMetadata } from '../metadata'
import { pageData } from '../structuredData'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamicParams = false

export const generateStaticParams = async () =>
  listAsked(
    // The organisation's has a route of its own.
    (await content()).pages.filter(({ path }) => path !== organisationPath),
    ({ path }) => path,
  ).then(pages => pages.map(({ slug }) => ({ slug })))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary, path } = await pageOf(params)
  return toMetadata({ title, description: summary, path })
}

export default async function Page({ params }: Props) {
  const page = await pageOf(params)
  return (
    <>
      <StandingPageView page={page} />
      <JsonLd data={pageData(page)} />
    </>
  )
}

async function pageOf(params: Props['params']) {
  const { slug } = await params
  return (await content()).pages.find(page => page.slug === slug) ?? notFound()
}
