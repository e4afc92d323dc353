import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { environment } from '../config/environment.ts'
import { writeContentSnapshot } from '../lib/content/contentSnapshot.ts'
import { formatProblems } from '../lib/content/formatProblems.ts'
import { listProblems } from '../lib/content/listProblems.ts'
import type { LastRelease } from './checkLastRelease.ts'
import { completeExport } from './completeExport.ts'
import { exportPages } from './exportPages.ts'
import { loadSite } from './loadSite.ts'
import { replaceFolder } from './replaceFolder.ts'
import { reportSite } from './reportSite.ts'
import { runCommand } from './runCommand.ts'

const stageFolder = '.cache/stage'
const contentSnapshot = join(environment.cacheFolder, 'stage-noi-dung.jsonl')

/**
 * `npm run build [-- --after DIR [--allow-gone REASON]]`: the finished site in out/. The site of the last build
 * stays until the new one is whole. DIR is what readers are served until now; no address of it may go without
 * a reason.
 */
await runCommand(async () => {
  const loaded = await loadSite({ showDrafts: false })
  const { content } = loaded
  const problems = listProblems([content])
  if (problems.length > 0) console.error(formatProblems(problems))
  if (!content.ok) return 1
  await writeContentSnapshot(contentSnapshot, { content: content.value, now: loaded.now })
  await exportPages(stageFolder, {
    contentSnapshot,
    pageCount: content.value.articles.newestFirst.length,
  })
  const refusals = await completeExport({
    ...environment,
    ...loaded,
    stageFolder,
    content: content.value,
    lastRelease: readLastRelease(),
  })
  for (const refusal of refusals) console.error(refusal)
  if (refusals.length > 0 || !(await reportSite(stageFolder))) return 1
  await replaceFolder(stageFolder, environment.outFolder)
  const count = content.value.articles.newestFirst.length
  const folder = relative('.', environment.outFolder)
  console.log(`Đã xuất bản ${count} bài viết vào thư mục ${folder}.`)
  return 0
})

function readLastRelease(): LastRelease | undefined {
  const { values } = parseArgs({ options: { after: { type: 'string' }, 'allow-gone': { type: 'string' } } })
  const allowGone = Boolean(values['allow-gone']?.trim())
  return values.after === undefined ? undefined : { folder: values.after, allowGone }
}
