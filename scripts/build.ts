import { join, relative } from 'node:path'
import { environment } from '../config/environment.ts'
import { writeContentSnapshot } from '../lib/content/contentSnapshot.ts'
import { formatProblems } from '../lib/content/formatProblems.ts'
import { listProblems } from '../lib/content/listProblems.ts'
import { completeExport } from './completeExport.ts'
import { exportPages } from './exportPages.ts'
import { loadSite } from './loadSite.ts'
import { replaceFolder } from './replaceFolder.ts'
import { reportSite } from './reportSite.ts'
import { runCommand } from './runCommand.ts'

const stageFolder = '.cache/stage'
const contentSnapshot = join(environment.cacheFolder, 'stage-noi-dung.jsonl')

/** `npm run build`: the finished site in out/. The site of the last build stays until the new one is whole. */
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
  const refusals = await completeExport({ ...environment, ...loaded, stageFolder, content: content.value })
  for (const refusal of refusals) console.error(refusal)
  if (refusals.length > 0 || !(await reportSite(stageFolder))) return 1
  await replaceFolder(stageFolder, environment.outFolder)
  const count = content.value.articles.newestFirst.length
  const folder = relative('.', environment.outFolder)
  console.log(`Đã xuất bản ${count} bài viết vào thư mục ${folder}.`)
  return 0
})
