import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { generateArticles } from '../tests/generateArticles.ts'

const articles = 1_000
const fixture = 'tests/fixtures/second-commune'
const work = resolve('.cache/budgets')
const content = `${work}/content`

/**
 * `npm run bench:budgets`: builds a made-up commune with a thousand articles. The build ends by weighing every
 * page, and fails where one is over its budget.
 */
rmSync(work, { recursive: true, force: true })
cpSync(`${fixture}/content`, content, { recursive: true })
await generateArticles(content, { count: articles, categories: ['tin-xa', 'loa-xa', 'tin-xa'] })
const env = {
  ...process.env,
  CONTENT_DIR: content,
  SITE_CONFIG: `${fixture}/site.ts`,
  OUT_DIR: `${work}/out`,
}
const start = performance.now()
try {
  execFileSync(process.execPath, [...process.execArgv, 'scripts/build.ts'], { env, stdio: 'inherit' })
  console.log(`Dựng và cân trong ${Math.round((performance.now() - start) / 1000)} giây.`)
} catch {
  process.exitCode = 1
}
