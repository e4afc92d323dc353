import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '../config/environment.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import { deliveryRecordName } from '../lib/publish/deliveryRecord.ts'
import { readServedSite } from '../lib/publish/readServedSite.ts'
import { createSiteServer } from '../lib/publish/server/createSiteServer.ts'
import { closeOnSignal, openServer } from './openServer.ts'
import { parseOptions } from './parseArguments.ts'
import { runCommand } from './runCommand.ts'

/** `npm run serve`: serves out/ on this machine as a web server would. `PORT` chooses the port, 0 a free one. */
await runCommand(async () => {
  parseOptions({})
  const { outFolder } = environment
  if (!['index.html', '404.html', deliveryRecordName].every(name => existsSync(join(outFolder, name))))
    throw new EditorError(`Chưa có trang để mở ở ${outFolder}. Hãy chạy: npm run build`)
  const server = createSiteServer(readServedSite(outFolder))
  closeOnSignal(server)
  const url = await openServer(server, { command: 'npm start' })
  console.log(`Trang đang mở tại ${url} (dừng bằng Ctrl+C)`)
  return 0
})
