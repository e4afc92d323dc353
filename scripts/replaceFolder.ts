import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Puts the folder `from` in the place of `to`: whole or not at all, so far as the reader of `to` can see.
 * `from` is gone afterwards. Works across file systems.
 */
export async function replaceFolder(from: string, to: string): Promise<void> {
  const arriving = `${to}.moi`
  const leaving = `${to}.cu`
  await mkdir(dirname(to), { recursive: true })
  await rm(arriving, { recursive: true, force: true })
  await rm(leaving, { recursive: true, force: true })
  await moveFolder(from, arriving)
  await rename(to, leaving).catch(ignoreMissing)
  await rename(arriving, to)
  await rm(leaving, { recursive: true, force: true })
}

async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!isCode(error, 'EXDEV')) throw error
    await cp(from, to, { recursive: true })
    await rm(from, { recursive: true, force: true })
  }
}

function ignoreMissing(error: unknown): void {
  if (!isCode(error, 'ENOENT')) throw error
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
