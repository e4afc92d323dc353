/** One row of the data by which React rebuilds a page in the browser, without its line break. */
export interface FlightRow {
  readonly id: string
  readonly text: string
}

/** Tags of rows that name their length instead of ending with the line (React 19, react-client/ReactFlightClient). */
const tagsWithLength = new Set([...'TAOobUSsLlGgMmV'])
const colon = 0x3a
const comma = 0x2c
const lineBreak = 0x0a

/**
 * Splits React's data into its rows; long texts and binary rows, which may hold anything, are left out.
 * Gives `undefined` for bytes that are not such rows.
 */
export function splitFlightRows(data: Buffer): readonly FlightRow[] | undefined {
  const rows: FlightRow[] = []
  for (let at = 0; at < data.length; ) {
    const idEnd = data.indexOf(colon, at)
    const id = data.toString('latin1', at, idEnd)
    if (idEnd === -1 || !/^[0-9a-f]*$/.test(id)) return undefined
    if (tagsWithLength.has(String.fromCharCode(data[idEnd + 1] ?? 0))) {
      const lengthEnd = data.indexOf(comma, idEnd)
      const length = data.toString('latin1', idEnd + 2, lengthEnd)
      if (!/^[0-9a-f]+$/.test(length)) return undefined
      at = lengthEnd + 1 + Number.parseInt(length, 16)
    } else {
      const rowEnd = data.indexOf(lineBreak, idEnd)
      const end = rowEnd === -1 ? data.length : rowEnd
      rows.push({ id, text: data.toString('utf8', idEnd + 1, end) })
      at = end + 1
    }
  }
  return rows
}
