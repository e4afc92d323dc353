import library from 'sharp'
import type { BrandIcon } from '../publish/brandIcons.ts'

const clear = { r: 0, g: 0, b: 0, alpha: 0 } as const
/** Dots per inch at which librsvg takes one unit of a drawing for one pixel. */
const plainDensity = 72

/**
 * Draws the site's mark (SVG) as an icon: PNG, whole and in the middle, on `ground` (a CSS colour) where the
 * icon asks for one. Only for the drawing that comes with the site, and only in a process of its own:
 * `lib/images/sharp.ts` shuts the reader of SVG for the whole process in which editors' pictures are opened.
 */
export async function drawBrandIcon(mark: Uint8Array, icon: BrandIcon, ground: string): Promise<Buffer> {
  const { side, margin, hasGround } = icon
  const inner = Math.round(side * (1 - 2 * margin))
  const { width = inner, height = inner } = await library(mark).metadata()
  const drawn = await library(mark, { density: (plainDensity * inner) / Math.max(width, height) })
    .resize(inner, inner, { fit: 'contain', background: clear })
    .png()
    .toBuffer()
  return library({
    create: { width: side, height: side, channels: 4, background: hasGround ? ground : clear },
  })
    .composite([{ input: drawn }])
    .png({ compressionLevel: 9 })
    .toBuffer()
}
