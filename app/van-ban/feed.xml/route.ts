import { renderAtomFeed } from '@/lib/publish/feeds/renderAtomFeed'
import { documentFeed } from '../../feeds'
import { fileResponse } from '../../fileResponse'

export const dynamic = 'force-static'

export const GET = async () => fileResponse('feed.xml', renderAtomFeed(await documentFeed()))
