import encodeQR from 'qr'

/** Light modules around the code, without which a camera does not find it (ISO/IEC 18004). */
const quietZone = 4

/** A drawing in squares of one unit: `side` of the whole, the quiet zone in it, and the dark parts. */
export interface QrDrawing {
  readonly side: number
  /** For the `d` of an SVG `<path>`. */
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

/** Dark modules that follow one another are one rectangle. */
function buildRowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []))
  return starts
    .map(x => {
      const end = row.indexOf(false, x)
      const width = (end < 0 ? row.length : end) - x
      return `M${x} ${y}h${width}v1h-${width}z`
    })
    .join('')
}
