import { site } from '@/config/site'
import { renderOpenSearch } from '@/lib/publish/renderOpenSearch'
import { openSearchPath } from '@/lib/routes'
import { fileResponse } from '../fileResponse'

export const dynamic = 'force-static'

export const GET = () => fileResponse(openSearchPath, renderOpenSearch(site))
