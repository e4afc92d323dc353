import { posix } from 'node:path'

/**
 * The address by which the file `from` of a folder names what `address` names on the site that was built there:
 * `/lien-he/?a=1#b` from `tin-tuc/index.html` is `../lien-he/index.html?a=1#b`. Addresses of other sites and places
 * on the same page stay as they are.
 */
export function relativeAddress(address: string, from: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? []
  const target = path.replace(/\/$/, '/index.html').slice(1)
  // Both are percent-encoded, as addresses are: a folder's name may hold letters of any kind.
  return `${posix.relative(posix.dirname(encodeURI(from)), target) || posix.basename(target)}${rest}`
}
