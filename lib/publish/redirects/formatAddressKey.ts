/**
 * What two spellings of one address have in common: percent-encoded or not, NFC or not, with a slash at its
 * end or without. An address with a broken percent-encoding is taken as it is written.
 */
export function formatAddressKey(address: string): string {
  return decodeAddress(address).normalize('NFC').replace(/\/+$/, '') || '/'
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
