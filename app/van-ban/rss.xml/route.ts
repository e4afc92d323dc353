import { renderRssFeed } from '@/lib/publish/feeds/renderRssFeed'
import { documentFeed } from '../../feeds'
import { fileResponse } from '../../fileResponse'

export const dynamic = 'force-static'

export const GET = async () => fileResponse('rss.xml', renderRssFeed(await documentFeed()))
