import { createServer } from 'node:http'
import next from 'next'
import sirv from 'sirv'
import { environment } from '../config/environment.ts'
import { buildFileCatalogue } from '../lib/files/buildFileCatalogue.ts'
import { buildPictures } from '../lib/images/buildPictures.ts'
import { openServer, readPort } from './openServer.ts'
import { parseOptions } from './parseArguments.ts'
import { addPreviewScript } from './preview/addPreviewScript.ts'
import { checkRunning } from './preview/checkRunning.ts'
import { startPreview } from './preview/startPreview.ts'
import { runCommand } from './runCommand.ts'

/** `npm run dev`: the site while writing, on this machine only, with drafts; pictures come from the cache. */
process.env.NEXT_TELEMETRY_DISABLED = '1'
await runCommand(async () => {
  parseOptions({})
  await checkRunning()
  const host = '127.0.0.1'
  const app = next({ dev: true, hostname: host, port: readPort() })
  await app.prepare()
  const answerPage = app.getRequestHandler()
  const answerPicture = sirv(environment.cacheFolder, { dev: true })
  const answerAttachment = sirv(environment.contentFolder, { dev: true })
  const answerPreview = await startPreview()

  const server = createServer(async (request, response) => {
    const url = request.url ?? '/'
    if (answerPreview(request, response)) return
    if (url.startsWith('/anh/')) return answerPicture(request, response)
    if (url.startsWith('/tep/')) {
      request.url = url
        .replace(/^\/tep\/(?!trang\/|thu-vien-anh\/|van-ban\/)/, '/bai-viet/')
        .replace(/^\/tep\//, '/')
      return answerAttachment(request, response)
    }
    // A picture or a file that was just put beside an article must be there when the page asks for it.
    await buildPictures(environment)
    await buildFileCatalogue(environment)
    addPreviewScript(request, response)
    return answerPage(request, response)
  })
  server.on('upgrade', app.getUpgradeHandler())
  console.log(`Bản xem thử: ${await openServer(server, { command: 'npm run dev', host })}`)
  return 0
})
