import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'

const nextCommand = createRequire(import.meta.url).resolve('next/dist/bin/next')

/**
 * Renders every page into `stageFolder` (relative to the project, made anew). Rejects with all that Next
 * printed when it fails; says nothing otherwise.
 */
export async function exportPages(stageFolder: string): Promise<void> {
  await rm(stageFolder, { recursive: true, force: true })
  const env = {
    ...process.env,
    STAGE_DIR: stageFolder,
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
