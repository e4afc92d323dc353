import { site } from '@/config/site'
import { strings } from '@/config/strings'

import { renderManifest } from '@/lib/publish/renderManifest'
import { manifestPath } from '@/lib/routes'
import { brandColours } from '../brandColours'
import { fileResponse } from '../fileResponse'

export const dynamic = 'force-static'

const words = { news: strings.news, search: strings.search }

export const GET = () => fileResponse(manifestPath, renderManifest(site, { colours: brandColours, words }))
