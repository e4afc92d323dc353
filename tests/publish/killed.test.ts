import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishRelease } from '../../lib/publish/releases/publishRelease.ts'
import { ask } from '../hosts/ask.ts'
import { makeVersion, pages, readVersion } from './makeVersion.ts'

const kills = 100
const readersRest = 2
// Its multiples fall evenly, in no order, between 0 and 1.
const stride = (Math.sqrt(5) - 1) / 2
const work = mkdtempSync(join(tmpdir(), 'xuat-ban-'))
const to = join(work, 'trang')
const program = join(work, 'publishOnce.mjs')

beforeAll(async () => {
  // One file without a loader starts at once, so that most of a run's time is publishing.
  await build({
    entryPoints: ['tests/publish/publishOnce.ts'],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    logLevel: 'silent',
  })
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

it(`gives every reader a whole page while ${kills} publications are killed`, async () => {
  const versions = [makeVersion(work, 1), makeVersion(work, 2)] as const
  await publish(versions[0])
  const server = createServer(async (request, response) => {
    const file = await readFile(join(to, 'current', request.url ?? '')).catch(() => undefined)
    response.writeHead(file ? 200 : 404).end(file)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const readers = { stopped: false, answers: 0, seen: new Set<number>() }
  const reading = [0, 1].map(offset => read(readers, { port, offset }))
  const wholeRun = await measureRun(versions[1])
  let killed = 0
  let next = start(versions[0])
  for (let run = 0; killed < kills; run += 1) {
    const publication = await next
    // The next one gets ready meanwhile.
    next = start(versions[run % 2 === 0 ? 1 : 0])
    // Spread over a whole publication, from its first moment to its last.
    if (await isKilledAfter(publication, wholeRun * ((run * stride) % 1))) killed += 1
  }
  const unused = await next
  unused.kill('SIGKILL')
  await publish(versions[1])
  readers.stopped = true
  await Promise.all(reading)
  server.close()
  expect(readers.answers).toBeGreaterThan(kills * 5)
  expect([...readers.seen].toSorted()).toEqual([1, 2])
  expect(readVersion(await readFile(join(to, 'current/index.html'), 'utf8'))).toBe(2)
  const left = [...readdirSync(to), ...readdirSync(join(to, 'releases'))]
  expect(left.filter(name => /\.part$|^\.lock|\.new$/.test(name))).toEqual([])
  expect(readdirSync(join(to, 'releases')).length).toBeLessThanOrEqual(10)
})

const publish = (from: string) =>
  publishRelease({ to, build: async () => from, commit: undefined, at: new Date() })

/** A process that is ready to publish and waits to be told. */
async function start(from: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, from, to], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

/** How many milliseconds a publication takes that nobody kills. */
async function measureRun(from: string): Promise<number> {
  const child = await start(from)
  const begun = performance.now()
  child.stdin?.write('go')
  await once(child, 'exit')
  return performance.now() - begun
}

/** Tells a process to publish and kills it so many milliseconds later. False: it was done before. */
async function isKilledAfter(child: ChildProcess, delay: number): Promise<boolean> {
  const ended = once(child, 'exit')
  child.stdin?.on('error', () => undefined).write('go')
  await setTimeout(delay)
  child.kill('SIGKILL')
  const [, signal] = await ended
  return signal === 'SIGKILL'
}

/** Asks for page after page until stopped; throws at the first answer that is not a whole page. */
async function read(
  readers: { readonly stopped: boolean; answers: number; readonly seen: Set<number> },
  { port, offset }: { readonly port: number; readonly offset: number },
): Promise<void> {
  for (let index = offset; !readers.stopped; index += 1) {
    const path = `/${pages[index % pages.length]}`
    const { status, body } = await ask({ port, path })
    if (status !== 200) throw new Error(`${status} for ${path}`)
    readers.seen.add(readVersion(body))
    readers.answers += 1
    await setTimeout(readersRest)
  }
}
