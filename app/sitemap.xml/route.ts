import { site } from '@/config/site'
import { buildSitemap } from '@/lib/publish/sitemaps/buildSitemap'
import { renderSitemapIndex } from '@/lib/publish/sitemaps/renderSitemapIndex'
import { sitemapIndexPath } from '@/lib/routes'
import { content } from '../content'
import { fileResponse } from '../fileResponse'

export const dynamic = 'force-static'

export async function GET() {
  const parts = buildSitemap({ site, ...(await content()) })
  return fileResponse(sitemapIndexPath, renderSitemapIndex(parts, site.url))
}
