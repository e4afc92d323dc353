import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { SiteConfig } from '../../lib/types.ts'
import { buildAdmin } from '../../scripts/buildAdmin.ts'
import { createAdminServer } from '../../scripts/createAdminServer.ts'
import { findPort } from '../../scripts/findPort.ts'

export interface AdminServer {
  /** `http://localhost:<port>/admin/`: the page offers folders of this machine under that name alone. */
  readonly url: string
  readonly close: () => void
}

/** Builds the editing page of a site and serves it with its own headers. */
export async function serveAdmin(site: SiteConfig): Promise<AdminServer> {
  const folder = mkdtempSync(join(tmpdir(), 'soan-bai-'))
  await buildAdmin(join(folder, 'admin'), { site, contentFolder: join(process.cwd(), 'content') })
  const server = createAdminServer(folder, site)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true })
  }
  return { url: `http://localhost:${findPort(server)}/admin/`, close }
}

/** Bytes by path from the root of a repository. */
export type RepositoryFiles = Readonly<Record<string, string>>

// As text: a compiler may give functions helpers that a page does not have.
const standIn = `
window.showDirectoryPicker = () => navigator.storage.getDirectory()
FileSystemHandle.prototype.requestPermission = async () => 'granted'
`

/**
 * Opens the editing page upon a folder. No test can answer the browser's own dialog for folders: the private file
 * system of the page (WHATWG File System) stands in for the one that an editor would choose there.
 */
export async function openAdmin(page: Page, url: string, files: RepositoryFiles): Promise<void> {
  await page.addInitScript({ content: standIn })
  await page.goto(url)
  await page.evaluate(async contents => {
    for (const [path, text] of Object.entries({ '.git/HEAD': 'ref: refs/heads/main\n', ...contents })) {
      const names = path.split('/')
      let folder = await navigator.storage.getDirectory()
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true })
      const handle = await folder.getFileHandle(names.at(-1) ?? '', { create: true })
      const file = await handle.createWritable()
      await file.write(text)
      await file.close()
    }
  }, files)
  await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click()
  await page.locator('button', { hasText: 'Tạo mới' }).waitFor()
}

/** Reads every file of the folder, as Base64 by path. */
export async function readRepository(page: Page): Promise<RepositoryFiles> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {}
    const read = async (folder: FileSystemDirectoryHandle, prefix: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await read(handle, `${prefix}${name}/`)
        else {
          const bytes = new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer())
          found[`${prefix}${name}`] = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
        }
      }
    }
    await read(await navigator.storage.getDirectory(), '')
    return found
  })
}
