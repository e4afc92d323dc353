import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { environment } from '../config/environment.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import { deliveryRecordName } from '../lib/publish/deliveryRecord.ts'
import { writeServerConfigs } from '../lib/publish/writeServerConfigs.ts'
import { parseOptions } from './parseArguments.ts'
import { runCommand } from './runCommand.ts'

/**
 * `npm run hosts -- --root DIR [--to DIR] [--http 0.0.0.0:8080]`: writes nginx.conf and Caddyfile for the built
 * site as it will lie in `--root` on the server. `--http` is for a server behind one that holds the certificate.
 */
await runCommand(async () => {
  const values = parseOptions({ root: '/srv/trang-thong-tin/current', to: 'may-chu', http: '0.0.0.0:8080' })
  const [, address, port] = /^(.+):(\d+)$/.exec(values.http ?? '') ?? []
  if (values.http !== undefined && address === undefined)
    throw new EditorError(`--http phải là địa chỉ và cổng, ví dụ 0.0.0.0:8080; đang là "${values.http}".`)
  const site = environment.outFolder
  if (!existsSync(join(site, deliveryRecordName)))
    throw new EditorError(`Chưa có trang đã dựng ở ${site}. Hãy chạy: npm run build`)
  const to = resolve(values.to ?? 'may-chu')
  const http = address === undefined ? {} : { http: { address, port: Number(port) } }
  await writeServerConfigs({ site, to, root: resolve(values.root ?? site), ...http })
  console.log(`Đã viết nginx.conf và Caddyfile vào ${to}.`)
  return 0
})
