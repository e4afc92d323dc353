import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { brandColours } from '@/lib/publish/brandColours'
import { renderManifest } from '@/lib/publish/renderManifest'
import { manifestPath } from '@/lib/routes'
import { fileResponse } from '../fileResponse'

export const dynamic = 'force-static'

const words = { news: strings.news, search: strings.search }

export const GET = () => fileResponse(manifestPath, renderManifest(site, { colours: brandColours, words }))
