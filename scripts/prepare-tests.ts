import { execFileSync } from 'node:child_process'
import { findChromium } from '../tests/findChromium.ts'

/** Installs what the tests need and the machine lacks: Chromium (by apt or Playwright) and Java (by apt). */
if (!findChromium() && !isDone('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-roboto'])) {
  run('npx', ['playwright-core', 'install', '--with-deps', 'chromium'])
}
if (!isDone('java', ['-version'])) run('apt-get', ['install', '-y', '-qq', 'default-jre-headless'])

function isDone(command: string, args: readonly string[]): boolean {
  try {
    run(command, args)
    return true
  } catch {
    return false
  }
}

function run(command: string, args: readonly string[]): void {
  if (command === 'apt-get') execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync(command, [...args], { stdio: 'inherit' })
}
