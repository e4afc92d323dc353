import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { environment } from '../config/environment.ts'
import { writeServerConfigs } from '../lib/publish/writeServerConfigs.ts'

/**
 * `npm run hosts -- --root DIR [--to DIR] [--http 0.0.0.0:8080]`: writes nginx.conf and Caddyfile for the built
 * site as it will lie in `--root` on the server. `--http` is for a server behind one that holds the certificate.
 */
const { values } = parseArgs({
  options: { root: { type: 'string' }, to: { type: 'string', default: 'may-chu' }, http: { type: 'string' } },
})
const [, address, port] = /^(.+):(\d+)$/.exec(values.http ?? '') ?? []
const to = resolve(values.to)
await writeServerConfigs({
  site: environment.outFolder,
  to,
  root: resolve(values.root ?? environment.outFolder),
  ...(address && { http: { address, port: Number(port) } }),
})
console.log(`Đã viết nginx.conf và Caddyfile vào ${to}.`)
