import { renderAtomFeed } from '@/lib/publish/feeds/renderAtomFeed'
import { siteFeed } from '../feeds'
import { fileResponse } from '../fileResponse'

export const dynamic = 'force-static'

export const GET = async () => fileResponse('feed.xml', renderAtomFeed(await siteFeed()))
