import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sharp } from '../lib/images/sharp.ts'

/** Sizes of the clouds of noise laid over each other, as parts of the photo: as much in each as in a landscape. */
const octaves = [1, 2, 4, 8, 16, 32, 64, 128]

/**
 * Writes photos that are as hard to encode as a phone's: noise whose detail falls off with its size as in nature,
 * over the colours of a sky and a field. They differ from run to run in the noise alone.
 */
export async function writeBenchPhotos(
  folder: string,
  { count, width, height }: { readonly count: number; readonly width: number; readonly height: number },
): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (let index = 0; index < count; index += 1) {
    await writeFile(path.join(folder, `anh-${index}.jpg`), await buildPhoto(width, height, index))
  }
}

async function buildPhoto(width: number, height: number, index: number): Promise<Buffer> {
  const raw = { width, height, channels: 3 } as const
  const clouds = await Promise.all(
    octaves.map(async octave => ({
      input: await buildCloud(width, height, octave),
      raw,
      blend: 'soft-light' as const,
    })),
  )
  const colours = [0x7f, 0xa8, 0xd8 - index, 0x58, 0x7a + index, 0x38]
  const ground = await sharp(Buffer.from(colours), { raw: { width: 1, height: 2, channels: 3 } })
    .resize(width, height, { fit: 'fill' })
    .raw()
    .toBuffer()
  return sharp(ground, { raw }).composite(clouds).removeAlpha().jpeg({ quality: 92 }).toBuffer()
}

/** Noise whose grains are `octave` pixels wide. */
async function buildCloud(width: number, height: number, octave: number): Promise<Buffer> {
  const small = {
    width: Math.round(width / octave),
    height: Math.round(height / octave),
    channels: 3,
  } as const
  const sigma = Math.min(40, 3 * octave ** 0.6)
  const noise = { type: 'gaussian', mean: 128, sigma } as const
  const cloud = await sharp({ create: { ...small, background: '#808080', noise } })
    .raw()
    .toBuffer()
  return sharp(cloud, { raw: small }).resize(width, height, { fit: 'fill' }).raw().toBuffer()
}

/** Writes small pictures, each of its own colour, quickly. */
export async function writeBenchDots(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (let index = 0; index < count; index += 1) {
    const background = { r: index % 256, g: Math.floor(index / 256), b: 90 }
    const dot = sharp({ create: { width: 16, height: 12, channels: 3, background } }).png()
    await writeFile(path.join(folder, `anh-${index}.png`), await dot.toBuffer())
  }
}
