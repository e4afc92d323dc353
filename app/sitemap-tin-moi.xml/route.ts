import { site } from '@/config/site'
import { renderNewsSitemap } from '@/lib/publish/sitemaps/renderNewsSitemap'
import { newsSitemapPath } from '@/lib/routes'
import { nowInHanoi } from '@/lib/text/hanoiDate'
import { content } from '../content'
import { fileResponse } from '../fileResponse'

export const dynamic = 'force-static'

export async function GET() {
  const { articles } = await content()
  return fileResponse(newsSitemapPath, renderNewsSitemap({ articles, site, now: nowInHanoi(new Date()) }))
}
