import { mkdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { environment } from '../config/environment.ts'
import { writeContentSnapshot } from '../lib/content/contentSnapshot.ts'
import { formatProblems } from '../lib/content/formatProblems.ts'
import { listProblems } from '../lib/content/listProblems.ts'
import type { Content } from '../lib/content/loadContent.ts'
import { readFileText } from '../lib/files/fileReading.ts'
import type { RenderPlan } from '../lib/publish/plan/renderPlan.ts'
import { writeSearchIndex } from './buildSearch.ts'
import type { LastRelease } from './checkLastRelease.ts'
import { completeExport } from './completeExport.ts'
import { exportPages } from './exportPages.ts'
import { loadSite } from './loadSite.ts'
import { parseOptions } from './parseArguments.ts'
import { planBuild, readKnownPages, recordBuild } from './planBuild.ts'
import { replaceFolder } from './replaceFolder.ts'
import { reportSite } from './reportSite.ts'
import { runCommand } from './runCommand.ts'

const stageFolder = '.cache/stage'
const indexFolder = '.cache/tim-kiem'
const contentSnapshot = join(environment.cacheFolder, 'stage-noi-dung.jsonl')

/**
 * `npm run build [-- --full] [--admin] [--after DIR [--allow-gone REASON]]`: the finished site in out/. The site of the last build
 * stays until the new one is whole. DIR is what readers are served until now; no address of it may go without
 * a reason. Only pages that show something else than in the last build are rendered, unless `--full` is given.
 * `--admin` adds the editing page.
 */
await runCommand(async () => {
  const values = parseOptions({
    after: '/srv/trang-thong-tin/current',
    'allow-gone': '"Lý do bỏ địa chỉ cũ"',
    full: true,
    admin: true,
  })
  const loaded = await loadSite({ showDrafts: false })
  const { content } = loaded
  const problems = listProblems([content])
  if (problems.length > 0) console.error(formatProblems(problems))
  if (!content.ok) return 1
  const plan = await planBuild(
    { site: loaded.site, content: content.value },
    { isFull: values.full === true },
  )
  const { unchanged } = plan
  await writeContentSnapshot(contentSnapshot, { content: content.value, unchanged, now: loaded.now })
  // The index is made of the content alone, and the engine leaves a processor idle.
  await Promise.all([
    exportPages(stageFolder, { contentSnapshot, pageCount: plan.prints.size - unchanged.size }),
    indexContent(content.value, plan),
  ])
  const refusals = await completeExport({
    ...environment,
    ...loaded,
    stageFolder,
    indexFolder,
    content: content.value,
    plan,
    lastRelease: findLastRelease(values),
    hasAdmin: values.admin === true,
  })
  for (const refusal of refusals) console.error(refusal)
  if (refusals.length > 0) return 1
  const { isFine, weighed } = await reportSite(stageFolder, await readKnownPages(plan))
  if (!isFine) return 1
  await recordBuild({ ...plan, weighed }, () => replaceFolder(stageFolder, environment.outFolder))
  const count = content.value.articles.newestFirst.length
  const folder = relative('.', environment.outFolder)
  console.log(`Đã xuất bản ${count} bài viết vào thư mục ${folder}.`)
  return 0
})

/** Writes the search indexes that the last build did not leave as they are now. */
async function indexContent(content: Content, { indexes }: RenderPlan): Promise<void> {
  await rm(indexFolder, { recursive: true, force: true })
  await mkdir(indexFolder, { recursive: true })
  await writeSearchIndex({
    folder: indexFolder,
    content,
    isThere: folder => indexes.has(folder),
    readText: sha256 => readFileText(environment.cacheFolder, sha256),
  })
}

function findLastRelease(values: {
  readonly after?: string
  readonly 'allow-gone'?: string
}): LastRelease | undefined {
  const allowGone = values['allow-gone'] !== undefined
  return values.after === undefined ? undefined : { folder: values.after, allowGone }
}
