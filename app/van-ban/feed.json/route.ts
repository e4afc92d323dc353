import { renderJsonFeed } from '@/lib/publish/feeds/renderJsonFeed'
import { documentFeed } from '../../feeds'
import { fileResponse } from '../../fileResponse'

export const dynamic = 'force-static'

export const GET = async () => fileResponse('feed.json', renderJsonFeed(await documentFeed()))
