import encodeQR from 'qr'

/** Light modules around the code, without which a camera does not find it (ISO/IEC 18004). */
const quietZone = 4

/** A drawing in squares of one unit: `side` of the whole, the quiet zone in it, and the dark rows as lines. */
export interface QrDrawing {
  readonly side: number
  /** For the `d` of an SVG `<path>` with a stroke of one unit. */
  readonly path: string
}

/**
 * Draws a QR code (ISO/IEC 18004) of an address; what is printed may lose 15% of its surface and still be
 * read. Throws for more than 2,331 bytes.
 */
export function buildQrPath(address: string): QrDrawing {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: quietZone })
  return { side: rows.length, path: rows.map(buildRowPath).join('') }
}

/** The dark modules of a row, those that follow one another as one line. */
function buildRowPath(row: readonly boolean[], y: number): string {
  const changes = row.flatMap((isDark, x) => (isDark === (row[x - 1] ?? false) ? [] : [x]))
  if (changes.length === 0) return ''
  const lines = changes.slice(1).map((x, index) => {
    const length = x - (changes[index] ?? 0)
    return index % 2 === 0 ? `h${length}` : `m${length} 0`
  })
  return `M${changes[0]} ${y}.5${lines.join('')}`
}
