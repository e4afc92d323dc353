import { environment } from '../config/environment.ts'
import { formatAnnotations } from '../lib/content/formatAnnotations.ts'
import { formatChanges } from '../lib/content/formatChanges.ts'
import { formatProblems } from '../lib/content/formatProblems.ts'
import { writeMends } from '../lib/content/writeMends.ts'
import type { Problem } from '../lib/types.ts'
import { type CheckOptions, parseCheckOptions } from './checkOptions.ts'
import { readProblems } from './readProblems.ts'
import { runCommand } from './runCommand.ts'

/** A mended line may show the next fault; a line has not more of them one behind the other than this. */
const mostRounds = 5

/** In this order: .vscode/tasks.json reads the lines with a pattern. */
const jsonKeys = ['file', 'line', 'column', 'severity', 'code', 'message', 'fix', 'field']

/**
 * `npm run check [-- --fix] [-- --json | --format github]`: every problem of every file, for people, one JSON
 * object a line, or as annotations of GitHub. `--fix` first writes what is certain and shows it.
 */
await runCommand(async () => {
  const options = parseCheckOptions(process.argv.slice(2))
  if (typeof options === 'string') {
    console.error(options)
    return 1
  }
  if (options.fix) console.error(formatChanges(await mend()))
  const problems = await readProblems()
  process.stdout.write(formatAll(problems, options))
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
})

async function mend() {
  const first = new Map<string, string>()
  const last = new Map<string, string>()
  for (let round = 0; round < mostRounds; round++) {
    const written = await writeMends(environment.contentFolder, await readProblems())
    if (written.length === 0) break
    for (const { file, before, after } of written) {
      first.set(file, first.get(file) ?? before)
      last.set(file, after)
    }
  }
  return Array.from(first, ([file, before]) => ({ file, before, after: last.get(file) ?? before }))
}

function formatAll(problems: readonly Problem[], { format }: CheckOptions): string {
  if (format === 'github') return formatAnnotations(problems)
  if (format === 'json') return problems.map(problem => `${JSON.stringify(problem, jsonKeys)}\n`).join('')
  return formatProblems(problems)
}
