import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDeliveryRecord } from '../../lib/publish/deliveryRecord.ts'
import { buildHeaderRules, type HeaderRules } from '../../lib/publish/headerRules.ts'
import { renderCaddyfile } from '../../lib/publish/hosts/renderCaddyfile.ts'
import { renderNginx } from '../../lib/publish/hosts/renderNginx.ts'
import { createSiteServer, type ServedSite } from '../../lib/publish/server/createSiteServer.ts'
import { findFreePort, type StartedServer, startNginx, watchServer } from '../../scripts/startNginx.ts'

export interface Host extends StartedServer {
  readonly port: number
  readonly rules: HeaderRules
}

export type HostName = 'npm start' | 'nginx' | 'Caddy'

/** Starts one of the servers on loopback over a built folder, with the configuration that the project writes. */
export async function startHost(name: HostName, folder: string): Promise<Host> {
  const { url, formerUrls, styleHashes, redirects, admin } = readDeliveryRecord(folder)
  const rules = buildHeaderRules({ styleHashes, https: true, admin })
  if (name === 'npm start') {
    const leads = new Map(redirects.map(({ from, to }) => [from, to]))
    return { ...(await startOwn({ folder, rules, redirects: leads })), rules }
  }
  const port = await findFreePort()
  const http = { address: '127.0.0.1', port }
  const move = { from: formerUrls, to: url }
  const options = { rules, redirects, move, root: folder, hostName: 'dong-tam.example', http }
  const started =
    name === 'nginx'
      ? await startNginx(renderNginx({ ...options, brotli: true }), port)
      : await startCaddy(renderCaddyfile(options), port)
  return { ...started, port, rules }
}

async function startOwn(site: ServedSite) {
  const server = createSiteServer(() => site).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const stop = async () => {
    server.close()
    server.closeAllConnections()
  }
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, stop }
}

function startCaddy(site: string, port: number): Promise<StartedServer> {
  const work = mkdtempSync(join(tmpdir(), 'caddy-'))
  writeFileSync(join(work, 'Caddyfile'), site)
  const env = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work }
  const args = ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')]
  return watchServer(spawn('caddy', args, { env, stdio: ['ignore', 'ignore', 'pipe'] }), { port, work })
}
