import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../findChromium.ts'

/** A Chromium without a window that asks nobody on the network. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium: run npm test, which installs one.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-sync',
    ],
  })
}
