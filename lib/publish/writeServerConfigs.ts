import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../images/writeWhole.ts'
import { readDeliveryRecord } from './deliveryRecord.ts'
import { buildHeaderRules } from './headerRules.ts'
import { renderCaddyfile } from './hosts/renderCaddyfile.ts'
import { renderNginx } from './hosts/renderNginx.ts'

/**
 * Writes `nginx.conf` and `Caddyfile` into the folder `to`, for the built site in `site`, served from `root`
 * (absolute). `others` are built folders that may come to be served there without a new configuration. Gives
 * whether a file changed. `http` is for servers that stand behind something that holds the certificate.
 */
export async function writeServerConfigs(options: {
  readonly site: string
  readonly others?: readonly string[]
  readonly to: string
  readonly root: string
  readonly http?: { readonly address: string; readonly port: number }
}): Promise<boolean> {
  const { url, formerUrls, styleHashes, redirects, admin } = readDeliveryRecord(options.site)
  const { hostname, protocol } = new URL(url)
  const othersHashes = (options.others ?? []).flatMap(folder => readDeliveryRecord(folder).styleHashes)
  const server = {
    rules: buildHeaderRules({
      styleHashes: [...new Set([...styleHashes, ...othersHashes])],
      https: protocol === 'https:',
      admin,
    }),
    redirects,
    move: { from: formerUrls, to: url },
    root: options.root,
    hostName: hostname,
    ...(options.http && { http: options.http }),
  }
  await mkdir(options.to, { recursive: true })
  const changes = [
    await isChanged(join(options.to, 'nginx.conf'), renderNginx({ ...server, brotli: true })),
    await isChanged(join(options.to, 'Caddyfile'), renderCaddyfile(server)),
  ]
  return changes.includes(true)
}

async function isChanged(file: string, text: string): Promise<boolean> {
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return false
  await writeWhole(file, text)
  return true
}
