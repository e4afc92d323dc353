import { formatAddressKey } from './formatAddressKey.ts'

/** The addresses of `last` that `next` does not answer, however they are spelled; each once, in order. */
export function findLostAddresses(last: Iterable<string>, next: Iterable<string>): readonly string[] {
  const answered = new Set([...next].map(formatAddressKey))
  const lost = [...last].filter(address => !answered.has(formatAddressKey(address)))
  return [...new Map(lost.map(address => [formatAddressKey(address), address])).values()].toSorted()
}
