import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** Path of a Chromium to test with: Debian's, or the one that Playwright installed; `undefined` when there is none. */
export function findChromium(): string | undefined {
  return ['/usr/bin/chromium', '/usr/bin/google-chrome', chromium.executablePath()].find(path =>
    existsSync(path),
  )
}
