import { spawn } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'

const nextCommand = createRequire(import.meta.url).resolve('next/dist/bin/next')

export interface ExportOptions {
  /** What `writeContentSnapshot` wrote; without it the content is read from its folder. */
  readonly contentSnapshot?: string
  /** Pages to be rendered, about: few are done sooner by one process than several are begun. */
  readonly pageCount?: number
  /** A hash of all that is compiled: with that of the last export nothing is compiled again, unless `isFull`. */
  readonly code?: string
  readonly isFull?: boolean
}

/** A process that renders takes half a second to begin: as long as so many pages. */
const pagesPerWorker = 100

/** In Next's own folder, which it empties before it compiles: the mark never outlives what it speaks of. */
const compiledMark = '.next/compiled-code'

/**
 * Renders every page into `stageFolder` (relative to the project, made anew). Rejects with all that Next
 * printed when it fails; says nothing otherwise.
 */
export async function exportPages(stageFolder: string, options: ExportOptions = {}): Promise<void> {
  const { contentSnapshot, pageCount = 0, code, isFull = false } = options
  const workers = Math.min(availableParallelism(), Math.ceil(pageCount / pagesPerWorker))
  const env = {
    ...process.env,
    STAGE_DIR: stageFolder,
    STAGE_WORKERS: String(Math.max(1, workers)),
    ...(contentSnapshot && { CONTENT_SNAPSHOT: contentSnapshot }),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  } as const
  const mark = code && `${code} ${stageFolder}`
  const isCompiled = !isFull && mark && (await readFile(compiledMark, 'utf8').catch(() => undefined)) === mark
  if (isCompiled) {
    await rm(stageFolder, { recursive: true, force: true })
    const { exitCode } = await runNext(['--experimental-build-mode', 'generate'], env)
    // Otherwise somebody has touched what was compiled.
    if (exitCode === 0) return
  }
  await rm(stageFolder, { recursive: true, force: true })
  const { exitCode, printed } = await runNext([], env)
  if (exitCode !== 0) throw new Error(printed)
  if (mark) await writeFile(compiledMark, mark)
}

async function runNext(args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [nextCommand, 'build', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => printed.push(String(chunk)))
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { exitCode, printed: printed.join('') }
}
