import { lstat, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { checkFolder, formatDifferences } from './checkFolder.ts'
import { readManifest } from './manifest.ts'
import { PublishError } from './publishError.ts'

const neededFiles = ['index.html', '404.html'] as const

/**
 * Makes readers see the release `name`. The release is read whole through a link of its own first, as the
 * server will read it; one rename then puts that link in the place of `current`, so there is no moment between.
 * Throws a PublishError, with everything as it was, when the release is not what its manifest says.
 */
export async function switchCurrent(to: string, name: string): Promise<void> {
  const current = join(to, 'current')
  const arriving = join(to, 'current.new')
  const existing = await lstat(current).catch(() => undefined)
  if (existing && !existing.isSymbolicLink()) {
    throw new PublishError(`${current} phải là đường dẫn tắt do lệnh này tạo ra, nhưng đang là thứ khác.`)
  }
  await rm(arriving, { force: true })
  // Relative, so that the whole folder can be moved or mounted elsewhere.
  await symlink(join('releases', name), arriving)
  await checkThrough(arriving)
  await rename(arriving, current)
}

async function checkThrough(folder: string): Promise<void> {
  const manifest = await readManifest(folder)
  const absent = neededFiles.filter(name => manifest.files[name] === undefined)
  if (absent.length > 0) throw new PublishError(`Bản phát hành thiếu ${absent.join(', ')}.`)
  const differences = await checkFolder(manifest, folder)
  if (differences.length > 0) {
    throw new PublishError(
      `Bản phát hành không còn nguyên vẹn, hãy xuất bản lại từ nguồn:\n${formatDifferences(differences)}`,
    )
  }
}
