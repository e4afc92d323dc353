import { strings } from '@/config/strings'
import { renderRegister } from '@/lib/publish/renderRegister'
import { documentsDataPath } from '@/lib/routes'
import { content } from '../../content'
import { fileResponse } from '../../fileResponse'

export const dynamic = 'force-static'

export const GET = async () =>
  fileResponse(documentsDataPath, renderRegister((await content()).register, strings.documents.statuses))
