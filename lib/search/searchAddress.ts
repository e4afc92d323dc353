/** The form's field for what is looked for. */
export const queryField = 'q'
/** The form's field for the order of results. */
export const orderField = 'sap-xep'
/** Names of the form's other fields, which are those of the address and of the engine's filters too. */
export const filterFields = { category: 'chuyen-muc', archive: 'kho', year: 'nam' } as const
/** The value of the field for the order that means newest first; best match first has none. */
export const newestFirstValue = 'moi-nhat'

/**
 * Takes the form's fields that are set, by name, in the form's order, without blanks around them; gives the address of
 * their search: `?q=…` with the filters, the empty text for none.
 */
export function formatSearchAddress(fields: ReadonlyMap<string, string>): string {
  const entries = [...fields].map(([name, value]) => [name, value.normalize('NFC')])
  const address = String(new URLSearchParams(entries))
  return address && `?${address}`
}
