import { site } from '@/config/site'
import { renderRobots } from '@/lib/publish/renderRobots'
import { fileResponse } from '../fileResponse'

export const dynamic = 'force-static'

export const GET = () => fileResponse('/robots.txt', renderRobots(site.url))
