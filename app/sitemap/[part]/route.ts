import { notFound } from 'next/navigation'
import { site } from '@/config/site'
import { buildSitemap } from '@/lib/publish/sitemaps/buildSitemap'
import { renderSitemap } from '@/lib/publish/sitemaps/renderSitemap'
import { content } from '../../content'
import { fileResponse } from '../../fileResponse'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = async () => (await listParts()).map(({ name }) => ({ part: name }))

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly part: string }> },
) {
  const { part: name } = await params
  const part = (await listParts()).find(candidate => candidate.name === name) ?? notFound()
  return fileResponse(name, renderSitemap(part, site.url))
}

const listParts = async () => buildSitemap({ site, ...(await content()) })
