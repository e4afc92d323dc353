import type { Redirect } from '../parseRedirects.ts'
import { formatAddressKey } from './formatAddressKey.ts'

/**
 * Finds the addresses that the last release answered and that neither a page nor a redirect will answer now:
 * links to them, in messages and in search engines, would break. In the order given.
 */
export function findGoneAddresses(
  lastRelease: readonly string[],
  nowServed: readonly string[],
  redirects: readonly Redirect[],
): readonly string[] {
  const answered = new Set([...nowServed, ...redirects.map(({ from }) => from)].map(formatAddressKey))
  return lastRelease.filter(address => !answered.has(formatAddressKey(address)))
}
