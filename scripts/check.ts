import { formatProblems } from '../lib/content/formatProblems.ts'
import { listProblems } from '../lib/content/listProblems.ts'
import { loadSite } from './loadSite.ts'
import { runCommand } from './runCommand.ts'

/** In this order: .vscode/tasks.json reads the lines with a pattern. */
const jsonKeys = ['file', 'line', 'column', 'severity', 'code', 'message', 'fix', 'field']

/** `npm run check`: every problem of every file, for people, or with `--json` one JSON object a line. */
await runCommand(async () => {
  const { content } = await loadSite({ showDrafts: true })
  const problems = listProblems([content])
  if (process.argv.includes('--json')) {
    for (const problem of problems) console.log(JSON.stringify(problem, jsonKeys))
  } else {
    process.stdout.write(formatProblems(problems))
  }
  return content.ok ? 0 : 1
})
