import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '../config/environment.ts'
import { readDeliveryRecord } from '../lib/publish/deliveryRecord.ts'
import { buildHeaderRules } from '../lib/publish/headerRules.ts'
import { renderNginx } from '../lib/publish/hosts/renderNginx.ts'
import { formatLoadTable, joinLoads, type Load, type LoadResult, parseLoad } from './loadTable.ts'
import { findFreePort, type StartedServer, startNginx, watchServer } from './startNginx.ts'

// Ten seconds for each, in slices taken in turn: what else the machine does then falls on all of them.
const rounds = 5
const secondsPerRound = 2
const connectionCounts = [50, 500] as const
const lowestRatio = 0.95

interface Contestant {
  readonly name: string
  readonly start: (port: number) => Promise<StartedServer>
}

/** `npm run bench:load`: how many readers one machine serves, on loopback only; needs out/, nginx and wrk. */
const { outFolder } = environment
const { styleHashes, redirects } = readDeliveryRecord(outFolder)
const paths = [findFirst('bai-viet'), '/'].filter(path => path !== undefined).toReversed()
const contestants: readonly Contestant[] = [
  { name: 'npm start', start: startOwn },
  { name: 'nginx, cấu hình của ta', start: port => startNginx(renderOurs(port), port) },
  { name: 'nginx, để nguyên', start: port => startNginx(renderPlain(port), port) },
]
const results: LoadResult[] = []
const running = await Promise.all(
  contestants.map(async ({ name, start }) => {
    const port = await findFreePort()
    return { name, port, server: await start(port) }
  }),
)
for (const path of paths) {
  for (const connections of connectionCounts) {
    const loads = running.map(({ name, port }) => ({ name, port, measured: [] as Load[] }))
    for (let round = 0; round < rounds; round += 1) {
      for (const { port, measured } of loads) {
        measured.push(measure(`http://127.0.0.1:${port}${path}`, connections))
      }
    }
    for (const { name, measured } of loads) results.push({ name, path, connections, ...joinLoads(measured) })
  }
}
await Promise.all(running.map(({ server }) => server.stop()))
console.log(formatLoadTable(results))
const [ours, plain] = [contestants[1], contestants[2]].map(contestant => sumRate(contestant?.name))
const ratio = (ours ?? 0) / (plain ?? 1)
const errors = results.reduce((sum, result) => sum + result.errors, 0)
console.log(
  `nginx với cấu hình của ta / để nguyên: ${ratio.toFixed(3)} (cần ≥ ${lowestRatio}); lỗi: ${errors}`,
)
if (ratio < lowestRatio || errors > 0) process.exitCode = 1

function sumRate(name: string | undefined): number {
  return results.filter(result => result.name === name).reduce((sum, { perSecond }) => sum + perSecond, 0)
}

function measure(url: string, connections: number) {
  const load = [
    '-t2',
    `-c${connections}`,
    `-d${secondsPerRound}s`,
    '--latency',
    '-H',
    'Accept-Encoding: br, gzip',
  ]
  return parseLoad(execFileSync('wrk', [...load, url], { encoding: 'utf8' }))
}

function startOwn(port: number): Promise<StartedServer> {
  const env = { ...process.env, PORT: String(port) }
  const args = [...process.execArgv, 'scripts/serve.ts']
  return watchServer(spawn(process.execPath, args, { env, stdio: 'ignore' }), {
    port,
    work: join(environment.cacheFolder, 'load'),
  })
}

function renderOurs(port: number): string {
  const rules = buildHeaderRules({ styleHashes, https: true })
  const http = { address: '127.0.0.1', port }
  return renderNginx({ rules, redirects, root: outFolder, hostName: 'localhost', http, brotli: true })
}

/** What a server would send without us: the same files, compressed forms too, and no header of ours. */
function renderPlain(port: number): string {
  return `include /etc/nginx/mime.types;
server { listen 127.0.0.1:${port}; root "${outFolder}"; index index.html; gzip_static on; brotli_static on; }`
}

function findFirst(folder: string): string | undefined {
  const at = join(outFolder, folder)
  const name = readdirSync(at).find(entry => existsSync(join(at, entry, 'index.html')))
  return name && `/${folder}/${name}/`
}
