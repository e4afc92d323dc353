import { formatProblems } from '../lib/content/formatProblems.ts'
import { listProblems } from '../lib/content/listProblems.ts'
import { loadSite } from './loadSite.ts'
import { runCommand } from './runCommand.ts'

/** `npm run check`: every problem of every file, for people, or with `--json` one JSON object a line. */
await runCommand(async () => {
  const { content } = await loadSite({ showDrafts: true })
  const problems = listProblems([content])
  if (process.argv.includes('--json')) {
    for (const problem of problems) console.log(JSON.stringify(problem))
  } else {
    process.stdout.write(formatProblems(problems))
  }
  return content.ok ? 0 : 1
})
