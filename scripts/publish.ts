import { execFileSync, execSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { environment } from '../config/environment.ts'
import { listReleases } from '../lib/publish/releases/listReleases.ts'
import { formatPublishError, PublishError } from '../lib/publish/releases/publishError.ts'
import { publishRelease } from '../lib/publish/releases/publishRelease.ts'
import { writeServerConfigs } from '../lib/publish/writeServerConfigs.ts'

/** What must succeed before a release is written, in this order. */
const steps = ['scripts/build.ts'] as const

/**
 * `npm run publish -- --to DIR [--reload COMMAND]`: builds, and makes readers of DIR/current see the new site, all
 * at once. COMMAND makes the web server read DIR/may-chu/ again, just before, when something there has changed.
 */
const { values } = parseArgs({ options: { to: { type: 'string' }, reload: { type: 'string' } } })
try {
  if (!values.to) throw new PublishError('Hãy nói nơi xuất bản: npm run publish -- --to /srv/trang-thong-tin')
  await publish(resolve(values.to), values.reload)
} catch (error) {
  console.error(`Chưa xuất bản. ${formatPublishError(error)}`)
  process.exitCode = 1
}

async function publish(to: string, reload: string | undefined): Promise<void> {
  const prepareServer = (name: string): Promise<void> => writeConfigs({ to, name, reload })
  const name = await publishRelease({ to, build, prepareServer, commit: readCommit(), at: new Date() })
  console.log(`Đã xuất bản ${name}. Trang nằm ở ${join(to, 'current')}.`)
}

/** Every kept release's style sheet is allowed, so that going back needs no new configuration. */
async function writeConfigs(release: {
  readonly to: string
  readonly name: string
  readonly reload: string | undefined
}): Promise<void> {
  const { to, name, reload } = release
  const others = (await listReleases(to)).map(other => join(to, 'releases', other))
  const site = join(to, 'releases', name)
  const configs = join(to, 'may-chu')
  const isChanged = await writeServerConfigs({ site, others, to: configs, root: join(to, 'current') })
  if (!isChanged) return
  if (reload) execSync(reload, { stdio: 'inherit' })
  else console.log(`Cấu hình ở ${configs} đã đổi: hãy cho máy chủ web đọc lại, ví dụ systemctl reload nginx.`)
}

async function build(): Promise<string> {
  for (const step of steps) {
    const [code] = await once(fork(step), 'exit')
    if (code !== 0) throw new PublishError('Bản dựng có lỗi (xem ở trên). Trang cũ vẫn nguyên vẹn.')
  }
  return environment.outFolder
}

/** The commit that is built, or `undefined` where files differ from it or there is no git. */
function readCommit(): string | undefined {
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    return git('status', '--porcelain') === '' ? git('rev-parse', 'HEAD') : undefined
  } catch {
    return undefined
  }
}
