import decodeQR from 'qr/decode.js'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { buildQrPath } from './buildQrPath.ts'

const address = 'https://xa.example/bai-viet/cong-tac-phat-trien-dang-vien-o-dang-bo-xa/'

/** Reads the drawing as a camera would: as pixels, `spot` of which is stained. */
async function readCode(text: string, spot = ''): Promise<string> {
  const { side, path } = buildQrPath(text)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * 6}" height="${side * 6}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path stroke="#000" d="${path}"/>${spot}</svg>`
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) })
}

describe('buildQrPath', () => {
  it('draws a code that a reader takes back to the address', async () => {
    expect(await readCode(address)).toBe(address)
    expect(await readCode('https://xa.example/')).toBe('https://xa.example/')
  })

  it('draws a code that a stain does not spoil', async () => {
    expect(await readCode(address, '<path fill="#fff" d="M20 20h5v5h-5z"/>')).toBe(address)
  })
})
