import { execSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { environment } from '../config/environment.ts'
import { listReleases } from '../lib/publish/releases/listReleases.ts'
import { readManifest } from '../lib/publish/releases/manifest.ts'
import { formatPublishError, PublishError } from '../lib/publish/releases/publishError.ts'
import { publishRelease } from '../lib/publish/releases/publishRelease.ts'
import { writeServerConfigs } from '../lib/publish/writeServerConfigs.ts'
import { parseOptions } from './parseArguments.ts'
import { readCommit } from './readGit.ts'

/**
 * `npm run publish -- --to DIR [--reload COMMAND] [--allow-gone REASON] [--admin]`: builds, and makes readers of DIR/current
 * see the new site, all at once. COMMAND makes the web server read DIR/may-chu/ again, just before, when
 * something there has changed. REASON, kept in the release's manifest, lets addresses of the last release go. `--admin` adds
 * the editing page.
 */
try {
  const values = parseOptions({
    to: '/srv/trang-thong-tin',
    reload: '"systemctl reload nginx"',
    'allow-gone': '"Lý do bỏ địa chỉ cũ"',
    admin: true,
  })
  if (!values.to) throw new PublishError('Hãy nói nơi xuất bản: npm run publish -- --to /srv/trang-thong-tin')
  await publish({
    to: resolve(values.to),
    reload: values.reload,
    goneReason: values['allow-gone']?.trim(),
    hasAdmin: values.admin === true,
  })
} catch (error) {
  console.error(`Chưa xuất bản. ${formatPublishError(error)}`)
  process.exitCode = 1
}

async function publish(options: {
  readonly to: string
  readonly reload: string | undefined
  readonly goneReason: string | undefined
  readonly hasAdmin: boolean
}): Promise<void> {
  const { to, reload, goneReason, hasAdmin } = options
  const name = await publishRelease({
    to,
    build: () => build(to, { goneReason, hasAdmin }),
    prepareServer: name => writeConfigs({ to, name, reload }),
    commit: readCommit(),
    goneReason,
    at: new Date(),
  })
  console.log(`Đã xuất bản ${name}. Trang nằm ở ${join(to, 'current')}.`)
  const { gone } = await readManifest(join(to, 'current'))
  if (gone) console.log(`Địa chỉ đã bỏ, lý do được ghi vào bản kê:\n  ${gone.addresses.join('\n  ')}`)
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

/** Builds anew; no address of the release that readers see now may go without a reason. */
async function build(
  to: string,
  { goneReason, hasAdmin }: { readonly goneReason: string | undefined; readonly hasAdmin: boolean },
): Promise<string> {
  const current = join(to, 'current')
  const after = existsSync(current) ? ['--after', current] : []
  const allowed = goneReason === undefined ? [] : ['--allow-gone', goneReason]
  const admin = hasAdmin ? ['--admin'] : []
  const [code] = await once(fork('scripts/build.ts', [...after, ...allowed, ...admin]), 'exit')
  if (code !== 0) throw new PublishError('Bản dựng có lỗi (xem ở trên). Trang cũ vẫn nguyên vẹn.')
  return environment.outFolder
}
