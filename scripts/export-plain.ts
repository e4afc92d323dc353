import { resolve } from 'node:path'
import { environment } from '../config/environment.ts'
import { exportPlain } from './exportPlain.ts'
import { replaceFolder } from './replaceFolder.ts'
import { runCommand } from './runCommand.ts'

const stageFolder = '.cache/plain'

/** For measuring: the pages as Next exports them, in the output folder. */
await runCommand(async () => {
  await exportPlain(stageFolder)
  await replaceFolder(resolve(stageFolder), environment.outFolder)
  return 0
})
