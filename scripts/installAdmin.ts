import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EditorError } from '../lib/drafts/editorError.ts'

/** The folder of the editing page, with packages of its own. */
export const adminFolder = 'admin'
export const adminPackages = join(adminFolder, 'node_modules')

/** Installs the packages of the editing page, unless those of its lock file are there. Rejects with an EditorError. */
export async function installAdmin(): Promise<void> {
  const locks = [join(adminFolder, 'package-lock.json'), join(adminPackages, '.package-lock.json')]
  const [wanted, installed] = await Promise.all(locks.map(readVersions))
  if (wanted === installed) return
  console.error('Đang cài trang soạn bài (chỉ lần đầu)…')
  const command = ['ci', '--ignore-scripts', '--prefix', adminFolder]
  if (spawnSync('npm', command, { stdio: 'ignore' }).status !== 0)
    throw new EditorError(
      `Không cài được trang soạn bài: npm cần mạng để tải về. Thử lại: npm ${command.join(' ')}`,
    )
}

/** Names and versions of all packages of a lock file; npm leaves one with what it has installed. */
async function readVersions(file: string): Promise<string> {
  const { packages = {} } = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
  return Object.entries<{ readonly version?: string }>(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version }]) => `${path}@${version}`)
    .join('\n')
}
