import { strings } from '@/config/strings'
import { renderNotice } from '@/lib/publish/renderNotice'
import { noticePath } from '@/lib/routes'
import { content } from '../content'
import { fileResponse } from '../fileResponse'

export const dynamic = 'force-static'

export const GET = async () =>
  fileResponse(noticePath, renderNotice((await content()).notice, strings.urgentNotice))
