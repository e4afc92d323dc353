/** Names of the form's fields, which are those of the address and of the engine's filters too. */
export const searchFields = {
  query: 'q',
  category: 'chuyen-muc',
  archive: 'kho',
  year: 'nam',
  order: 'sap-xep',
} as const
/** The value of the field `order` for newest first; best match first has none. */
export const newestFirstValue = 'moi-nhat'

/**
 * Takes the form's fields by name, without blanks around them; gives the address of their search: `?q=…` with
 * the filters that are set, the empty text for none. The same search always has the same address.
 */
export function formatSearchAddress(fields: ReadonlyMap<string, string>): string {
  const address = new URLSearchParams()
  for (const name of Object.values(searchFields)) {
    const value = fields.get(name)
    if (value) address.set(name, value.normalize('NFC'))
  }
  return String(address) && `?${address}`
}
