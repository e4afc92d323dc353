import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '../config/environment.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import { parseArguments } from './parseArguments.ts'
import { reportSite } from './reportSite.ts'
import { runCommand } from './runCommand.ts'

/** `npm run check:site`: weighs and checks every page of out/, or of the folder named after the command. */
await runCommand(async () => {
  const { names } = parseArguments({})
  const [folder = environment.outFolder] = names
  if (!existsSync(join(folder, 'index.html')))
    throw new EditorError(`Không có trang đã dựng ở ${folder}. Hãy chạy: npm run build`)
  const { isFine } = await reportSite(folder)
  if (isFine) console.log('Trang web đạt mọi giới hạn.')
  return isFine ? 0 : 1
})
