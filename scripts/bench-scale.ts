import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { site } from '../config/site.ts'
import { listFiles } from '../lib/publish/listFiles.ts'
import { readTreeMemory } from './readTreeMemory.ts'
import { benchSlug, writeBenchArticle, writeBenchNews } from './writeBenchNews.ts'
import { type Peer, peers, writePeerSite } from './writePeerSite.ts'

const tsx = createRequire(import.meta.url).resolve('tsx/cli')
const categories = site.categories.map(({ slug }) => slug)
const restOfClock = 2_500
const memoryEvery = 200

/**
 * `npm run bench:scale [-- --peers] [100 1000 10000]`: what it costs to publish, by the number of articles. `--peers`
 * also exports the same pages by Next alone, and runs those of `writePeerSite` that are installed. Compiled code and
 * pictures come from this folder's cache; what is made of the articles does not.
 */
const { values, positionals } = parseArgs({
  options: { peers: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const sizes = positionals.length > 0 ? positionals.map(Number) : [100, 1_000, 10_000]
for (const size of sizes) {
  const work = await mkdtemp(join(tmpdir(), 'quy-mo-'))
  try {
    await benchSize(size, work)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function benchSize(count: number, work: string): Promise<void> {
  const contentFolder = join(work, 'content')
  const news = { count, categories }
  await writeBenchNews(contentFolder, { ...news, base: resolve('content') })
  const site = { contentFolder, outFolder: join(work, 'out') }
  const edited = join(contentFolder, 'bai-viet', benchSlug(Math.ceil(count / 2)), 'index.md')
  const rows: Record<string, Measure> = {}
  const keep = (name: string, measured: Measure) => {
    rows[name] = measured
    // A large archive takes an hour: what is known already is seen.
    console.error(`${count} bài, ${name}: ${measured.giây} giây, ${measured.MB} MB`)
  }
  keep('lần đầu', await measureBuild(site))
  await addSentence(edited)
  keep('sửa một bài cũ', await measureBuild(site))
  await writeBenchArticle(contentFolder, count + 1, news)
  keep('thêm một bài', await measureBuild(site))
  keep('đổi mẫu trang (--full)', await measureBuild(site, ['scripts/build.ts', '--full']))
  if (values.peers) {
    const plain = { ...site, outFolder: join(work, 'plain') }
    keep('chỉ Next, không làm gì thêm', await measureBuild(plain, ['scripts/export-plain.ts']))
    for (const peer of peers.filter(isInstalled)) {
      const folder = join(work, peer.program)
      await writePeerSite(peer, folder, contentFolder)
      keep(`${peer.name}, lần đầu`, await measurePeer(peer, folder))
      await addSentence(edited)
      keep(`${peer.name}, sửa một bài cũ`, await measurePeer(peer, folder))
    }
  }
  console.log(`${count} bài`)
  console.table(rows)
}

async function addSentence(file: string): Promise<void> {
  await writeFile(file, `${await readFile(file, 'utf8')}\n\nThêm một câu mẫu.\n`)
}

interface Measure {
  readonly giây: number
  /** Most memory of the command and all its processes at one moment. */
  readonly MB: number
  readonly 'tệp đổi': number
  /** Bytes of new and changed files. */
  readonly 'kB phải gửi': number
  /** Changed, new and gone files that are neither the search's nor a feed's. */
  readonly 'tệp ngoài tìm kiếm, bản tin': number
}

interface BenchSite {
  readonly contentFolder: string
  readonly outFolder: string
}

async function measureBuild(site: BenchSite, command = ['scripts/build.ts']): Promise<Measure> {
  // A build does not trust the times of files that were written within the clock's last step.
  await setTimeout(restOfClock)
  const env = { ...process.env, CONTENT_DIR: site.contentFolder, OUT_DIR: site.outFolder }
  return measure(site.outFolder, () =>
    spawn(process.execPath, [tsx, ...command], { env, stdio: ['ignore', 'ignore', 'inherit'] }),
  )
}

function measurePeer({ program, args, out }: Peer, cwd: string): Promise<Measure> {
  return measure(join(cwd, out), () =>
    spawn(program, [...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] }),
  )
}

function isInstalled({ program }: Peer): boolean {
  return spawnSync(program, ['version'], { stdio: 'ignore' }).error === undefined
}

async function measure(outFolder: string, run: () => ChildProcess): Promise<Measure> {
  const before = await hashFiles(outFolder)
  const start = performance.now()
  const memory = await watchMemory(run())
  const seconds = (performance.now() - start) / 1000
  const after = await hashFiles(outFolder)
  const sent = [...after].filter(([file, { hash }]) => before.get(file)?.hash !== hash)
  const gone = [...before.keys()].filter(file => !after.has(file))
  const changed = [...sent.map(([file]) => file), ...gone]
  return {
    giây: Math.round(seconds * 10) / 10,
    MB: Math.round(memory / 1e6),
    'tệp đổi': changed.length,
    'kB phải gửi': Math.round(sent.reduce((sum, [, { bytes }]) => sum + bytes, 0) / 1000),
    'tệp ngoài tìm kiếm, bản tin': changed.filter(file => !isSearchOrFeed(file)).length,
  }
}

function isSearchOrFeed(file: string): boolean {
  return /^tim-kiem\/(pagefind|kho)\//.test(file) || /(^|\/)(feed|rss)\.(xml|json)/.test(file)
}

/** Waits until the process ends; gives the most memory that it held. Throws when it fails. */
async function watchMemory(child: ChildProcess): Promise<number> {
  let most = 0
  while (child.exitCode === null && child.signalCode === null) {
    most = Math.max(most, readTreeMemory(child.pid ?? 0))
    await setTimeout(memoryEvery)
  }
  if (child.exitCode !== 0) throw new Error(`exit ${child.exitCode}`)
  return most
}

async function hashFiles(folder: string) {
  const files = await listFiles(folder).catch(() => [])
  const hashes = new Map<string, { readonly hash: string; readonly bytes: number }>()
  for (const file of files) {
    const bytes = await readFile(join(folder, file))
    hashes.set(file, { hash: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length })
  }
  return hashes
}
