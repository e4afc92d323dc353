/** What the address of a link leads to. */
export type Address =
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'web'; readonly host: string }
  | { readonly kind: 'mail'; readonly address: string }
  | { readonly kind: 'phone'; readonly number: string }
  | { readonly kind: 'empty' | 'malformed' | 'hostOnly' }
  | { readonly kind: 'scheme'; readonly scheme: string }

/** Stands for the site itself; `.invalid` belongs to nobody (RFC 2606). */
const base = new URL('http://trang.invalid/thu-muc/')

/**
 * Parses an address as browsers do (the WHATWG URL standard), since what they take for a scheme or a host
 * is what counts: `java\nscript:` and `\\host` are no files. Never fails: `malformed` is an answer.
 */
export function parseAddress(address: string): Address {
  if (address === '') return { kind: 'empty' }
  if (URL.canParse(address)) return parseAbsolute(address, new URL(address))
  if (!URL.canParse(address, base.href) || hasOddLetters(address)) return { kind: 'malformed' }
  if (new URL(address, base).host !== base.host) return { kind: 'hostOnly' }
  if (address.startsWith('#')) return parsePiece(address.slice(1), id => ({ kind: 'place', id }))
  if (address.startsWith('/')) return { kind: 'page', path: address }
  return parsePiece(address, name => ({ kind: 'file', name: name.startsWith('./') ? name.slice(2) : name }))
}

function parseAbsolute(address: string, url: URL): Address {
  if (hasOddLetters(address)) return { kind: 'malformed' }
  if (address.startsWith('https://') || address.startsWith('http://')) return { kind: 'web', host: url.host }
  const rest = address.slice(url.protocol.length)
  if (address.startsWith('mailto:'))
    return rest.includes('@') ? { kind: 'mail', address: rest } : { kind: 'malformed' }
  if (address.startsWith('tel:'))
    return isPhoneNumber(rest) ? { kind: 'phone', number: rest } : { kind: 'malformed' }
  return { kind: 'scheme', scheme: url.protocol }
}

/** Undoes `%20` and its kin; a `%` of its own makes an address that no server would find. */
function parsePiece(piece: string, build: (text: string) => Address): Address {
  try {
    return build(decodeURIComponent(piece).normalize('NFC'))
  } catch {
    return { kind: 'malformed' }
  }
}

/** Backslashes and control characters, which browsers read as something else. */
const hasOddLetters = (address: string): boolean =>
  address.trim() !== address || Array.from(address).some(letter => letter < ' ' || letter === '\\')

const isPhoneNumber = (text: string): boolean => /^\+?[\d().-]{3,20}$/.test(text)
