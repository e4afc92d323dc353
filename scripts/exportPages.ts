import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'

const nextCommand = createRequire(import.meta.url).resolve('next/dist/bin/next')

export interface ExportOptions {
  /** What `writeContentSnapshot` wrote; without it the content is read from its folder. */
  readonly contentSnapshot?: string
  /** Pages to be rendered, about: few are done sooner by one process than several are begun. */
  readonly pageCount?: number
}

/** A process that renders takes half a second to begin: as long as so many pages. */
const pagesPerWorker = 100

/**
 * Renders every page into `stageFolder` (relative to the project, made anew). Rejects with all that Next
 * printed when it fails; says nothing otherwise.
 */
export async function exportPages(stageFolder: string, options: ExportOptions = {}): Promise<void> {
  await rm(stageFolder, { recursive: true, force: true })
  const { contentSnapshot, pageCount = 0 } = options
  const workers = Math.min(availableParallelism(), Math.ceil(pageCount / pagesPerWorker))
  const env = {
    ...process.env,
    STAGE_DIR: stageFolder,
    STAGE_WORKERS: String(Math.max(1, workers)),
    ...(contentSnapshot && { CONTENT_SNAPSHOT: contentSnapshot }),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  } as const
  const child = spawn(process.execPath, [nextCommand, 'build'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => printed.push(String(chunk)))
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (exitCode !== 0) throw new Error(printed.join(''))
}
