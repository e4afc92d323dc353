import { renderRssFeed } from '@/lib/publish/feeds/renderRssFeed'
import { type CategoryContext, categoryFeed, categoryParams } from '../../../feeds'
import { fileResponse } from '../../../fileResponse'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = categoryParams

export const GET = async (_request: Request, context: CategoryContext) =>
  fileResponse('rss.xml', renderRssFeed(await categoryFeed(context)))
