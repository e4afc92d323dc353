import { join } from 'node:path'
import { environment } from '../config/environment.ts'
import { adminPath } from '../lib/routes.ts'
import { buildAdmin } from './buildAdmin.ts'
import { createAdminServer } from './createAdminServer.ts'
import { loadSiteConfig } from './loadSiteConfig.ts'
import { openServer } from './openServer.ts'
import { parseOptions } from './parseArguments.ts'
import { runCommand } from './runCommand.ts'

/** `npm run admin`: the editing page on this machine only, for the texts in the folder that the editor chooses. */
await runCommand(async () => {
  parseOptions({})
  const { cacheFolder, contentFolder, siteConfigFile } = environment
  const { site } = await loadSiteConfig(siteConfigFile)
  const folder = join(cacheFolder, 'soan-bai')
  await buildAdmin(join(folder, adminPath), { site, contentFolder })
  const url = await openServer(createAdminServer(folder, site), {
    command: 'npm run admin',
    host: '127.0.0.1',
  })
  console.log(
    `Trang soạn bài: ${url}${adminPath}\nMở bằng Chrome hoặc Edge, rồi chọn thư mục ${process.cwd()} (dừng bằng Ctrl+C).`,
  )
  return 0
})
