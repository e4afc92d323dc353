import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Writes a file, and its folder where there is none, so that it is there whole or not at all, even if the
 * machine stops in the middle.
 */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}.tmp`
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(unfinished, data)
  await rename(unfinished, file)
}
