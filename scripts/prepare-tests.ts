import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from '../tests/findChromium.ts'
import { installAdmin } from './installAdmin.ts'

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const observatory = 'tests/observatory'

/** Installs what the tests need and the machine lacks: a browser, Java and two web servers. */
if (!findChromium() && !isInstalled(['chromium', 'fonts-roboto'])) {
  run('npx', ['playwright-core', 'install', '--with-deps', 'chromium'])
}
if (!isDone('java', ['-version'])) install(['default-jre-headless'])
if (!isDone('nginx', ['-v']) || !isDone('caddy', ['version']) || !existsSync(brotliModule)) {
  install(['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy', 'openssl'])
}
// The scorer has packages of its own that nobody else needs.
if (!existsSync(`${observatory}/node_modules`))
  run('npm', ['ci', '--ignore-scripts', '--prefix', observatory])
await installAdmin()

function install(packages: readonly string[]): void {
  // Containers and fresh machines run as root without sudo; people's own machines the other way round.
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo']
  for (const command of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const [program = '', ...options] = [...asRoot, ...command]
    run(program, options)
  }
}

function isInstalled(packages: readonly string[]): boolean {
  try {
    install(packages)
    return true
  } catch {
    return false
  }
}

function isDone(command: string, options: readonly string[]): boolean {
  try {
    execFileSync(command, [...options], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function run(command: string, options: readonly string[]): void {
  execFileSync(command, [...options], { stdio: 'inherit' })
}
