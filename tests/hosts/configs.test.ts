import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeServerConfigs } from '../../lib/publish/writeServerConfigs.ts'
import { makeCertificate } from '../../scripts/makeCertificate.ts'
import { makeSite, removeSite } from './makeSite.ts'

const work = mkdtempSync(join(tmpdir(), 'cau-hinh-'))
let folder = ''
beforeAll(async () => {
  folder = await makeSite()
  await writeServerConfigs({ site: folder, to: work, root: '/srv/trang/current' })
})
afterAll(() => {
  removeSite(folder)
  rmSync(work, { recursive: true, force: true })
})

describe('the configurations for a server with HTTPS', () => {
  it('are understood by nginx', () => {
    const [key, certificate] = [join(work, 'key.pem'), join(work, 'cert.pem')]
    const made = makeCertificate('dong-tam.example')
    writeFileSync(key, made.key)
    writeFileSync(certificate, made.cert)
    const site = readFileSync(join(work, 'nginx.conf'), 'utf8')
      .replaceAll(/\/etc\/letsencrypt\/live\/[^/]+\/fullchain\.pem/g, certificate)
      .replaceAll(/\/etc\/letsencrypt\/live\/[^/]+\/privkey\.pem/g, key)
    const main = `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
pid ${work}/pid; events { } http { ${site} }`
    writeFileSync(join(work, 'main.conf'), main)
    const { stderr, status } = spawnSync(
      'nginx',
      ['-t', '-e', 'stderr', '-p', work, '-c', join(work, 'main.conf')],
      {
        encoding: 'utf8',
      },
    )
    expect(stderr).toContain('test is successful')
    expect(status).toBe(0)
    expect(site).toContain('return 301 https://dong-tam.example$request_uri')
  })

  it('fit the nginx of the container', () => {
    const args = ['-t', '-e', 'stderr', '-c', resolve('docker/nginx.conf')]
    const { stderr } = spawnSync('nginx', args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
    expect(stderr).toContain('test is successful')
  })

  it('are understood by Caddy', () => {
    const env = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work }
    const args = ['validate', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')]
    const { stderr, stdout, status } = spawnSync('caddy', args, { encoding: 'utf8', env })
    expect(`${stdout}${stderr}`).toContain('Valid configuration')
    expect(status).toBe(0)
  })

  it('name the root and every old address', () => {
    for (const name of ['nginx.conf', 'Caddyfile']) {
      const text = readFileSync(join(work, name), 'utf8')
      expect(text).toContain('/srv/trang/current')
      expect(text).toContain('/tin-cu/bai-1.aspx')
    }
  })
})
