import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

const run = promisify(execFile)
const tsx = createRequire(import.meta.url).resolve('tsx/cli')

/** Draws the icons of the site in `folder`, which holds the mark. In a process of its own: see `drawBrandIcon`. */
export async function drawIcons(folder: string): Promise<void> {
  await run(process.execPath, [tsx, 'scripts/draw-icons.ts', folder])
}
