import { newArticle } from './newArticle.ts'
import { newDocument } from './newDocument.ts'
import { runCommand } from './runCommand.ts'

/**
 * `npm run new -- "Tiêu đề"`: the folder and the file of a new article; `-- --van-ban 05-KH/ĐU "Trích yếu"`: those of an
 * official document. Asks at a terminal for what is missing.
 */
await runCommand(async () => {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY
  const terminal = isTerminal ? { input: process.stdin, output: process.stdout } : undefined
  const isDocument = process.argv.some(argument => /^--van-ban(?:=|$)/.test(argument))
  console.log(await (isDocument ? newDocument(terminal) : newArticle(terminal)))
  return 0
})
