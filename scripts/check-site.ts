import { environment } from '../config/environment.ts'
import { reportSite } from './reportSite.ts'

/** `npm run check:site`: weighs and checks every page of out/, or of the folder named after the command. */
const { isFine } = await reportSite(process.argv[2] ?? environment.outFolder)
if (isFine) console.log('Trang web đạt mọi giới hạn.')
process.exitCode = isFine ? 0 : 1
