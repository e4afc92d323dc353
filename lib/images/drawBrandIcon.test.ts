import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { brandIcons } from '../publish/brandIcons.ts'
import { drawBrandIcon } from './drawBrandIcon.ts'

/** A red mark, wider than high, that fills its drawing. */
const mark = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#f00"/></svg>',
)

async function readPixel(png: Buffer, x: number, y: number): Promise<readonly number[]> {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true })
  const start = (y * info.width + x) * info.channels
  return [...data.subarray(start, start + info.channels)]
}

describe('drawBrandIcon', () => {
  it.each(Object.values(brandIcons))(
    'draws $path as a square of $side pixels with the mark in the middle',
    async icon => {
      const png = await drawBrandIcon(mark, icon, '#ffffff')
      expect(await sharp(png).metadata()).toMatchObject({
        format: 'png',
        width: icon.side,
        height: icon.side,
      })
      expect(await readPixel(png, icon.side / 2, icon.side / 2)).toEqual([255, 0, 0, 255])
      expect(await readPixel(png, 0, 0)).toEqual(icon.hasGround ? [255, 255, 255, 255] : [0, 0, 0, 0])
    },
  )

  it('keeps the mark inside the part that Android leaves of an icon', async () => {
    const { maskable } = brandIcons
    const png = await drawBrandIcon(mark, maskable, '#ffffff')
    const { info } = await sharp(png).trim({ background: '#ffffff' }).toBuffer({ resolveWithObject: true })
    expect(Math.hypot(info.width, info.height)).toBeLessThanOrEqual(maskable.side * 0.8)
    expect(info.width).toBeGreaterThan(maskable.side * 0.5)
  })
})
